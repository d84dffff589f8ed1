import { chromium, type Browser, type Page } from "playwright";
import { freshProfile, type Screens } from "../e2e/app.ts";
import type { Album } from "./album.ts";
import { act, goTo, openStage, type Stage } from "./stage.ts";
import { begin } from "./talk.ts";

const group = "Perangkat terpasang";
const written = [
  "Membaca sampai habis sebelum membagikan.",
  "Menanyakan dulu ke kanal resmi kantor, baru membalas pesan di grup keluarga.",
  "Dasar bodoh kamu, bangsat!",
  "Baca dulu sampai selesai.",
  "Sebarkan ke semua grup, rekening pegawai dipotong besok!!!",
];

/** The facilitator's phone and a second person's: pairing, and both faces at the sizes people hold. */
export async function devices(screens: Screens, album: Album): Promise<void> {
  const stage = await openStage(screens, await freshProfile());
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  const { presenter } = stage;
  try {
    await begin(stage);
    await presenter.getByRole("tab", { name: /Polling/ }).click();
    await presenter.locator(".devices").scrollIntoViewIfNeeded();
    await album.take(presenter, group, "devices-none", "Pemandu: belum ada perangkat");
    const remotes: { phone: Page; width: number }[] = [];
    for (const [at, [width, height]] of (
      [
        [390, 844],
        [320, 568],
      ] as const
    ).entries()) {
      const link = await offer(presenter, "remote");
      if (at === 0) await album.take(presenter, group, "devices-offer", "Pemandu: kode untuk remote");
      const phone = await device(browser, width, height);
      if (at === 0) {
        await phone.goto(link.split("#")[0] ?? "");
        await phone.locator("input").waitFor();
        await album.take(phone, group, "remote-pairing", "Remote: memasukkan kode");
      }
      await phone.goto(link);
      await phone.getByText("Tersambung").waitFor();
      remotes.push({ phone, width });
    }
    const both = async (name: string, caption: string) => {
      for (const { phone, width } of remotes)
        await album.take(phone, group, `remote-${name}-${width}`, `Remote, ${width} px: ${caption}`);
    };
    await goTo(stage, "jejak-digital", 1);
    await both("notes", "catatan");
    await act(presenter, { type: "screen", show: "black" });
    await both("black", "layar hitam");
    await act(presenter, { type: "screen", show: "slide" });
    await goTo(stage, "pesan-berantai", 0);
    await both("poll-closed", "polling belum dibuka");
    await remotes[0]?.phone.getByRole("button", { name: "Buka polling" }).click();
    await remotes[1]?.phone.getByRole("button", { name: "Kunci jawaban" }).waitFor();
    await remotes[0]?.phone.getByText("Rincian").click();
    await both("poll-open", "polling dibuka");
    await remotes[1]?.phone.context().setOffline(true);
    await remotes[1]?.phone.getByText(/Terputus/).waitFor();
    await album.take(remotes[1]?.phone ?? presenter, group, "remote-lost-320", "Remote, 320 px: terputus");
    await remotes[1]?.phone.context().setOffline(false);
    await moderate(stage, browser, album);
    await presenter.locator(".devices").scrollIntoViewIfNeeded();
    await album.take(presenter, group, "devices-paired", "Pemandu: tiga perangkat");
  } finally {
    await browser.close();
    await stage.running.close();
  }
}

async function moderate({ presenter }: Stage, browser: Browser, album: Album): Promise<void> {
  const moderator = await device(browser, 390, 844);
  await moderator.goto(await offer(presenter, "moderator"));
  await moderator.getByText("Tersambung").waitFor();
  await album.take(moderator, group, "moderator-none-390", "Moderator, 390 px: belum ada tulisan");
  await presenter.evaluate(() =>
    window.bijak.call("poll/make", {
      kind: "qa",
      question: "Apa yang ingin Anda tanyakan atau sarankan tentang bermedia sosial?",
      options: [],
    }),
  );
  const url = (await presenter.locator(".join-address b").first().textContent()) ?? "";
  const code = (await presenter.locator(".join-address .code").textContent()) ?? "";
  for (const text of written) {
    const voter = await device(browser, 390, 844);
    await voter.goto(url);
    await voter.locator("input").first().fill(code);
    await voter.keyboard.press("Enter");
    await voter.locator("[data-live] textarea").fill(text);
    await voter.getByRole("button", { name: "Ajukan", exact: true }).click();
    await voter
      .getByText(/Tersimpan/)
      .first()
      .waitFor();
    await voter.context().close();
  }
  const card = (text: string) => moderator.locator(".waiting", { hasText: text });
  await card("bangsat").locator(".flags").waitFor();
  await album.take(moderator, group, "moderator-waiting-390", "Moderator, 390 px: tulisan menunggu");
  await card("bangsat").getByRole("button", { name: "Ubah" }).click();
  await card("bangsat").scrollIntoViewIfNeeded();
  await album.take(moderator, group, "moderator-edit-390", "Moderator, 390 px: mengubah tulisan");
  await card("bangsat").getByRole("button", { name: "Batal" }).click();
  await card("sampai habis").getByRole("button", { name: "Tampilkan" }).click();
  await card("kanal resmi").getByRole("button", { name: "Tampilkan" }).click();
  await moderator.getByRole("button", { name: "Terjawab" }).first().click();
  await moderator.getByText(/^Terjawab: /).waitFor();
  await card("Baca dulu").getByRole("button", { name: "Gabungkan" }).click();
  await album.take(moderator, group, "moderator-group-390", "Moderator, 390 px: menggabungkan");
  await moderator.setViewportSize({ width: 1280, height: 800 });
  await card("Baca dulu").getByRole("button", { name: "Batal" }).click();
  await card("bangsat").getByRole("button", { name: "Tolak" }).click();
  await moderator.getByText(/^Ditolak: /).waitFor();
  await album.take(moderator, group, "moderator-1280", "Moderator di laptop, 1280 px");
  await moderator.setViewportSize({ width: 320, height: 568 });
  await album.take(moderator, group, "moderator-320", "Moderator, 320 px");
}

/** The address in the QR, as a camera would read it. */
async function offer(presenter: Page, role: "remote" | "moderator"): Promise<string> {
  await presenter.getByRole("button", { name: `Pasangkan ${role}` }).click();
  const code = (await presenter.locator(".device-code").textContent({ timeout: 15_000 })) ?? "";
  return `http://${await presenter.locator(".device-url").textContent()}#${code.replace(" ", "")}`;
}

async function device(browser: Browser, width: number, height: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  });
  return context.newPage();
}
