import { readFile, readdir } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listening } from "../unit/host/server-here.ts";
import { freshProfile, launch, oneScreen, startSession, type RunningApp, type Screens } from "./app.ts";
import { scan } from "./qr.ts";

/** Addresses of this machine alone; which of them there are is changed while the app runs. */
const first = "127.0.0.41";
const second = "127.0.0.42";
const patient = { timeout: 20_000 };

const offer = (running: RunningApp, ...addresses: string[]) =>
  running.app.evaluate(
    (_electron, given) => {
      process.env["BIJAK_LAN_HOST"] = given;
    },
    addresses.join(",") || ",",
  );

const shownAddress = (presenter: Page) =>
  presenter.locator(".join-box .join-address b").first().textContent();
const portOf = (url: string | null) => new URL(url ?? "").port || "80";

describe("phones are let in at one address, and follow it", () => {
  let screens: Screens;
  let profile: string;
  let running: RunningApp;
  let presenter: Page;
  let projector: Page;
  let browser: Browser;
  let phone: Page;
  let code: string;

  const open = async (): Promise<void> => {
    running = await launch({
      screens,
      profile,
      flags: ["--two-windows"],
      env: { BIJAK_LAN_HOST: `${first},${second}` },
    });
    presenter = await running.page("presenter");
    projector = await running.page("projector");
  };

  beforeAll(async () => {
    screens = await oneScreen(3840, 1080);
    profile = await freshProfile();
    await open();
    await startSession(running);
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
    phone = await context.newPage();
    await presenter.getByRole("tab", { name: "Slide" }).click();
    await presenter.locator(".slide-list li", { hasText: "Polling" }).first().locator("button").click();
  });
  afterAll(async () => {
    await browser?.close();
    await running?.close();
    await screens?.stop();
  });

  test("nothing listens before the door opens, then one address, in the kernel's own table", async () => {
    const mine = async () => (await listening()).filter((each) => /^127\.0\.0\.4\d:/.test(each));
    expect(await mine()).toEqual([]);
    await presenter.keyboard.press("p");
    await presenter.keyboard.press("j");
    code = (await presenter.locator(".join-address .code").textContent(patient)) ?? "";
    const address = await shownAddress(presenter);
    expect(await mine()).toEqual([`${first}:${portOf(address)}`]);
    expect(await presenter.locator(".addresses label").count()).toBe(2);
    expect(await presenter.locator(".addresses small").first().textContent()).toMatch(/ditetapkan/);
  });

  test("a phone joins by the very QR that is painted, and answers", async () => {
    const read = await scan(running, projector, projector.locator(".join-strip .qr").first());
    expect(read.startsWith(`${(await shownAddress(presenter)) ?? ""}/j/`)).toBe(true);
    await phone.goto(read);
    await phone.getByRole("radio").first().click({ force: true });
    await phone
      .getByText(/Tersimpan/)
      .first()
      .waitFor();
    await presenter.getByText("1 jawaban tersimpan").waitFor();
  });

  test("the address goes: the QR in the hall is another one, the phone is told, and it is the same person there", async () => {
    await offer(running, second);
    await expect.poll(() => shownAddress(presenter), patient).toContain(second);
    await presenter.locator(".notice", { hasText: "pintu ponsel pindah" }).waitFor();
    const read = await scan(running, projector, projector.locator(".join-strip .qr").first());
    expect(read).toContain(`//${second}`);
    const link = phone.getByRole("link", { name: "Pindah ke alamat baru" });
    await link.waitFor();
    await link.click();
    await phone.getByRole("radio", { checked: true }).waitFor();
    expect(new URL(phone.url()).hostname).toBe(second);
    expect(phone.url()).not.toContain("#");
    await phone.getByRole("radio").nth(1).click({ force: true });
    await phone
      .getByText(/Tersimpan/)
      .first()
      .waitFor();
    await expect
      .poll(() => presenter.locator(".tally b").allTextContents())
      .toEqual(expect.arrayContaining(["1"]));
    await presenter.getByText("1 jawaban tersimpan").waitFor();
  });

  test("no network at all: a sentence, a hall without a dead QR, hands can be counted, and it comes back by itself", async () => {
    await offer(running);
    await presenter.locator(".notice", { hasText: "Jaringan terputus" }).waitFor(patient);
    await expect.poll(() => projector.locator(".join-strip").count()).toBe(0);
    await presenter.keyboard.press("m");
    await presenter.locator(".hands input").first().fill("12");
    await presenter.getByText("13 jawaban tersimpan").waitFor();
    await presenter.keyboard.press("Escape");
    await presenter.getByRole("button", { name: "Buka lagi" }).click();
    await offer(running, first, second);
    await presenter.locator(".join-box .join-address").waitFor(patient);
    await phone.getByRole("radio", { disabled: false }).first().waitFor(patient);
  });

  test("a choice stands for its network after the app is started again, and so does the port", async () => {
    for (const host of [first, second]) {
      await presenter.locator(".addresses label", { hasText: host }).locator("input").click();
      await expect.poll(() => shownAddress(presenter), patient).toContain(host);
    }
    const address = await shownAddress(presenter);
    await running.kill();
    await open();
    await presenter.getByRole("button", { name: "Lanjutkan" }).click();
    await presenter.locator(".desk").waitFor();
    await presenter.getByRole("tab", { name: /Polling/ }).click();
    await presenter.keyboard.press("j");
    await presenter.locator(".join-box .join-address").waitFor(patient);
    expect(await shownAddress(presenter)).toBe(address);
    expect(await presenter.locator(".addresses small").first().textContent()).toMatch(/pilih sebelumnya/);
    await presenter.getByText("13 jawaban tersimpan").waitFor();
  });

  test("the self-check answers line by line, and a phone is its proof", async () => {
    await presenter.getByRole("button", { name: "Uji jaringan" }).click();
    const line = (name: string) => presenter.locator(".self-check li", { hasText: name });
    await presenter.locator('.self-check li[data-state="tak-diketahui"]').waitFor(patient);
    expect(await line("Menjawab lewat alamat itu").getAttribute("data-state")).toBe("baik");
    expect(await line("Firewall").textContent()).toMatch(/[Tt]idak dapat diperiksa dari sini/);
    await phone.goto(((await shownAddress(presenter)) ?? "") + `?kode=${code}`);
    await presenter.locator('.self-check li[data-state="baik"]', { hasText: "Satu ponsel" }).waitFor(patient);
    await presenter.getByRole("button", { name: "Tutup hasil uji" }).click();
    await expect.poll(() => presenter.locator(".self-check").count()).toBe(0);
  });

  test.each(["light", "dark"] as const)(
    "both codes of the card are read from the painted window, theme %s, at 1280x720 too",
    async (theme) => {
      const wifi = { ssid: 'Aula "Lt;5"', password: "sandi:rahasia,1" };
      await presenter.evaluate(
        async ({ theme, wifi }) => {
          await window.bijak.call("settings/change", { change: { theme } });
          await window.bijak.call("join/wifi", { wifi, keep: false });
          await window.bijak.call("act", { action: { type: "screen", show: "join" } });
        },
        { theme, wifi },
      );
      const codes = projector.locator(".join-both .qr");
      await codes.nth(1).waitFor();
      for (const size of [
        { width: 1280, height: 720 },
        { width: 1920, height: 1080 },
      ]) {
        await running.app.evaluate(({ BrowserWindow }, { width, height }) => {
          const hall = BrowserWindow.getAllWindows().find((each) =>
            each.webContents.getURL().includes("/projector.html"),
          );
          hall?.setContentSize(width, height);
        }, size);
        await projector.waitForFunction(
          ({ width, height }) => innerWidth === width && innerHeight === height,
          size,
        );
        await expect
          .poll(() => scan(running, projector, codes.nth(0)), patient)
          .toBe(String.raw`WIFI:T:WPA;S:Aula \"Lt\;5\";P:sandi\:rahasia\,1;;`);
        expect(await scan(running, projector, codes.nth(1))).toMatch(/^http:\/\/127\.0\.0\.42(:\d+)?\/j\//);
        for (const each of await codes.all())
          expect((await each.boundingBox())?.height).toBeGreaterThanOrEqual(size.height / 4);
      }
    },
  );

  test("the card for a phone that says there is no internet comes and goes by one key", async () => {
    await presenter.locator("body").press("Shift+J");
    await projector.getByRole("heading", { name: /tidak ada internet/ }).waitFor();
    const read = await scan(running, projector, projector.locator(".join-help .qr"));
    expect(read).toContain(`//${second}`);
    await presenter.locator("body").press("Shift+J");
    await expect.poll(() => projector.locator(".join-card").count()).toBe(0);
  });

  test("the Wi-Fi's password is in no file, unless the facilitator says it may be kept", async () => {
    const secret = "sandi:rahasia,1";
    const holding = async () => {
      const names = await readdir(profile, { recursive: true, withFileTypes: true });
      const files = names.filter((each) => each.isFile() && /\.(json|jsonl|log|bak)$/.test(each.name));
      const texts = await Promise.all(
        files.map(async (each) => [each.name, await readFile(join(each.parentPath, each.name), "utf8")]),
      );
      return texts.filter(([, text]) => text?.includes(secret)).map(([name]) => name);
    };
    expect(await holding()).toEqual([]);
    await presenter.getByText(/^Wi-Fi untuk hadirin/).click();
    await presenter.getByLabel("Ingat di komputer ini").check();
    await presenter.getByRole("button", { name: "Tampilkan di kartu" }).click();
    await expect.poll(holding).toEqual(["settings.json"]);
    await presenter.evaluate(() => window.bijak.call("join/wifi", { wifi: null, keep: false }));
    await presenter.evaluate(() => window.bijak.call("settings/change", { change: { theme: "light" } }));
    await expect.poll(holding).toEqual([]);
  });
});

test("without a network it says what to do; a port of another program is passed over, and said", async () => {
  const screens = await oneScreen(3840, 1080);
  const taken = createServer();
  await new Promise<void>((resolve, reject) => {
    taken.once("error", reject);
    taken.listen(80, "127.0.0.45", () => resolve());
  }).catch(() => undefined);
  const running = await launch({ screens, flags: ["--two-windows"], env: { BIJAK_LAN_HOST: "," } });
  try {
    const { presenter } = await startSession(running);
    await presenter.getByRole("tab", { name: /Polling/ }).click();
    await presenter.keyboard.press("j");
    await presenter.locator(".notice", { hasText: "belum tersambung ke jaringan" }).waitFor();
    expect(await presenter.locator(".notice").textContent()).toMatch(/hitung tangan \(M\) tetap bisa/);
    await offer(running, "127.0.0.45");
    await presenter.keyboard.press("j");
    await presenter.locator(".join-box .join-address").waitFor(patient);
    expect(portOf(await shownAddress(presenter))).not.toBe("80");
    if (taken.listening)
      await presenter.locator(".notice", { hasText: "Port 80 sedang dipakai program lain" }).waitFor();
  } finally {
    await running.close();
    taken.close();
    await screens.stop();
  }
});
