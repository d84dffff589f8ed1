import { chromium } from "playwright";
import { freshProfile, launch, type Screens } from "../e2e/app.ts";
import type { Album } from "./album.ts";
import { act, goTo, standAtSize, type Stage } from "./stage.ts";
import { begin } from "./talk.ts";

const group = "Jaringan";
const [first, second] = ["127.0.0.51", "127.0.0.52"];

/** The way in: its candidates, the self-check with every state it can reach here, the cards in both themes, a move. */
export async function network(screens: Screens, album: Album): Promise<void> {
  const running = await launch({
    screens,
    profile: await freshProfile(),
    flags: ["--two-windows"],
    env: { BIJAK_LAN_HOST: "," },
  });
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  const [presenter, projector] = [await running.page("presenter"), await running.page("projector")];
  const stage: Stage = { running, presenter, projector };
  const offer = (...addresses: string[]) =>
    running.app.evaluate(
      (_electron, given) => {
        process.env["BIJAK_LAN_HOST"] = given;
      },
      addresses.join(",") || ",",
    );
  const desk = (name: string, caption: string) =>
    album.take(presenter, group, `network-${name}-desk`, caption);
  const hall = (name: string, caption: string) =>
    album.take(projector, group, `network-${name}-hall`, caption);
  const joined = presenter.locator(".join-box .join-address");
  try {
    await standAtSize(running);
    await begin(stage);
    await goTo(stage, "pesan-berantai", 0);
    await presenter.getByRole("tab", { name: /Polling/ }).click();
    await presenter.keyboard.press("j");
    await presenter.locator(".notice").waitFor();
    await desk("none", "Tanpa jaringan: apa yang masih bisa");
    await presenter.getByRole("button", { name: "Uji jaringan" }).click();
    await presenter.locator('.self-check li[data-state="gagal"]').first().waitFor();
    await desk("check-none", "Uji jaringan tanpa jaringan");
    await presenter.locator(".self-check .quiet").click();
    await offer(first, second);
    await presenter.keyboard.press("j");
    await joined.waitFor({ timeout: 20_000 });
    await projector.locator(".join-card").waitFor();
    await hall("card", "Kartu bergabung");
    await act(presenter, { type: "screen", show: "slide" });
    await presenter.keyboard.press("p");
    await desk("candidates", "Pintu terbuka, alamat-alamatnya");
    await presenter.getByRole("button", { name: "Uji jaringan" }).click();
    await presenter.locator('.self-check li[data-state="tak-diketahui"]').waitFor({ timeout: 20_000 });
    await desk("check-running", "Uji jaringan, menunggu satu ponsel");
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      hasTouch: true,
      isMobile: true,
    });
    const phone = await context.newPage();
    const code = await presenter.locator(".join-address .code").textContent();
    await phone.goto(`${await presenter.locator(".join-address b").first().textContent()}?kode=${code}`);
    await phone.getByRole("radio").nth(1).click({ force: true });
    await presenter.locator('.self-check li[data-state="baik"]', { hasText: "Satu ponsel" }).waitFor();
    await desk("check-done", "Uji jaringan, ponsel sudah masuk");
    await everyState(stage, album);
    await presenter.locator(".self-check .quiet").click();

    await offer(second);
    await presenter.locator(".notice", { hasText: "pindah" }).waitFor({ timeout: 20_000 });
    await phone.getByRole("link", { name: "Pindah ke alamat baru" }).waitFor();
    await desk("moved", "Alamat hilang: pintu pindah");
    await hall("moved", "Polling dengan QR yang baru");
    await album.take(phone, group, "network-moved-phone", "Ponsel diberi tahu alamat baru");
    await phone.setViewportSize({ width: 320, height: 568 });
    await album.take(phone, group, "network-moved-phone-320", "Ponsel diberi tahu alamat baru, 320 px");
    await offer();
    await presenter.locator(".notice", { hasText: "terputus" }).waitFor({ timeout: 20_000 });
    await desk("lost", "Jaringan terputus");
    await hall("lost", "Layar hadirin tanpa jaringan");
    await offer(second);
    await joined.waitFor({ timeout: 20_000 });
    await cards(stage, album);
  } finally {
    await browser.close();
    await running.close();
  }
}

/** Lines no machine shows at once, put on the desk as they come from main. */
async function everyState({ running, presenter }: Stage, album: Album): Promise<void> {
  const sets = {
    warnings: {
      alamat: "alamat/kurang",
      server: "server/mendengar",
      diri: "diri/menjawab",
      firewall: "firewall/tanpa-aturan",
      kisaran: "kisaran/publik",
      vpn: "vpn/ada",
      ponsel: "ponsel/belum",
    },
    failures: {
      alamat: "alamat/ada",
      server: "server/mendengar",
      diri: "diri/diam",
      firewall: "firewall/diblokir",
      kisaran: "kisaran/tumpangan",
      vpn: "vpn/dipakai",
      ponsel: "ponsel/belum",
    },
  };
  const bad = ["diri/diam", "firewall/diblokir", "vpn/dipakai"];
  const good = ["alamat/ada", "server/mendengar", "diri/menjawab"];
  for (const [name, told] of Object.entries(sets)) {
    const lines = Object.entries(told).map(([id, line]) => ({
      id,
      told: line,
      state: good.includes(line) ? "baik" : bad.includes(line) ? "gagal" : "perhatian",
    }));
    const before = await presenter.evaluate(async () => {
      const boot = await window.bijak.call("boot", {});
      return boot.role === "presenter" ? boot.surroundings : null;
    });
    await running.app.evaluate(
      ({ BrowserWindow }, surroundings) => {
        BrowserWindow.getAllWindows()
          .find((each) => each.webContents.getURL().includes("/presenter.html"))
          ?.webContents.send("bijak", { type: "surroundings", surroundings });
      },
      { ...before, check: { lines, running: false } },
    );
    await presenter.locator(".self-check li", { hasText: "Belum ada ponsel yang sampai" }).waitFor();
    await presenter.locator(".self-check .buttons").scrollIntoViewIfNeeded();
    await album.take(presenter, group, `network-check-${name}-desk`, `Uji jaringan: ${name}`);
  }
}

async function cards({ presenter, projector, running }: Stage, album: Album): Promise<void> {
  await presenter.getByText("Wi-Fi untuk hadirin").click();
  await presenter.getByLabel("Nama Wi-Fi").fill("Aula Lantai 5");
  await presenter.getByLabel(/Sandi/).fill("pendek");
  await presenter.getByRole("button", { name: "Tampilkan di kartu" }).click();
  await presenter.locator(".wifi-form .trouble").waitFor();
  await presenter.locator(".wifi-form").scrollIntoViewIfNeeded();
  await album.take(presenter, group, "network-wifi-desk", "Wi-Fi untuk hadirin, sandi terlalu pendek");
  for (const theme of ["light", "dark"] as const) {
    await presenter.evaluate((theme) => window.bijak.call("settings/change", { change: { theme } }), theme);
    await standAtSize(running);
    for (const [name, wifi] of Object.entries({
      plain: null,
      wifi: { ssid: "Aula Lantai 5", password: "rapat-pagi-2026" },
      long: {
        ssid: "KEMENTERIAN-AULA-SERBAGUNA-LT-05",
        password: "katasandi-panjang-sekali-untuk-tamu-0123456789",
      },
    })) {
      await presenter.evaluate((wifi) => window.bijak.call("join/wifi", { wifi, keep: false }), wifi);
      await act(presenter, { type: "screen", show: "join" });
      await projector.locator(wifi ? ".join-both" : ".join-card").waitFor();
      await album.take(projector, group, `network-card-${name}-${theme}-hall`, `Kartu ${name}, ${theme}`);
    }
    await presenter.evaluate((wifi) => window.bijak.call("join/wifi", { wifi, keep: false }), {
      ssid: "Aula Lantai 5",
      password: "",
    });
    await act(presenter, { type: "screen", show: "join-help" });
    await projector.locator(".join-help").waitFor();
    await album.take(projector, group, `network-help-${theme}-hall`, `Kartu “tidak ada internet”, ${theme}`);
    await act(presenter, { type: "screen", show: "slide" });
  }
}
