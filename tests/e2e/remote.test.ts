import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, oneScreen, root, shownSlide, startSession, type RunningApp, type Screens } from "./app.ts";

const deck = join(root, "tests", "fixtures", "decks", "tanya", "deck.id.md");
const patient = { timeout: 20_000 };

describe("paired devices", () => {
  let screens: Screens;
  let running: RunningApp;
  let presenter: Page;
  let projector: Page;
  let browser: Browser;
  let phone: Page;
  let second: Page;

  beforeAll(async () => {
    screens = await oneScreen(3840, 1080);
    running = await launch({ screens, flags: ["--two-windows", `--deck=${deck}`] });
    ({ presenter } = await startSession(running));
    projector = await running.page("projector");
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
    phone = await newDevice(browser, 390, 844);
    second = await newDevice(browser, 1280, 800);
    await presenter.getByRole("tab", { name: /Polling/ }).click();
  });
  afterAll(async () => {
    await browser?.close();
    await running?.close();
    await screens?.stop();
  });

  const stand = (slide: string) =>
    presenter.evaluate(
      (slide) => window.bijak.call("act", { action: { type: "go", slide, step: 0 } }),
      slide,
    );
  const offer = async (role: "remote" | "moderator") => {
    await presenter.getByRole("button", { name: `Pasangkan ${role}` }).click();
    const code = (await presenter.locator(".device-code").textContent(patient)) ?? "";
    const url = `http://${await presenter.locator(".device-url").textContent()}`;
    return { code: code.replaceAll(" ", ""), url };
  };
  const devices = () => presenter.locator(".devices li").allTextContents();

  test("a code is shown to the facilitator alone, and pairs the phone that typed it", async () => {
    const { code, url } = await offer("remote");
    expect(code).toMatch(/^[2-9A-Z]{8}$/);
    await presenter.locator(".device-offer svg").waitFor();
    expect(await projector.content()).not.toContain(code);
    await phone.goto(url);
    await phone.getByLabel(/Ketik kode/).fill(`${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`);
    await phone.keyboard.press("Enter");
    await phone.getByText("Tersambung").waitFor(patient);
    await presenter.getByText("Remote tersambung").waitFor(patient);
    expect(await presenter.locator(".device-offer").count()).toBe(0);
    expect(await devices()).toEqual([expect.stringMatching(/Remote.*tersambung/)]);
  });

  test("next, back and black are done on the projector, and the notes follow", async () => {
    await stand("buka");
    await phone.getByText("Pembuka.").waitFor(patient);
    await phone.getByRole("button", { name: /Maju/ }).click();
    await expect.poll(() => shownSlide(projector), patient).toBe("multiple");
    await phone.getByText("Tanyakan, tunggu, lalu bahas.").waitFor(patient);
    await phone.getByRole("button", { name: /Mundur/ }).click();
    await expect.poll(() => shownSlide(projector), patient).toBe("buka");
    await phone.getByRole("button", { name: /Mundur/ }).click();
    await phone.getByText("Ini slide pertama.").waitFor(patient);
    await phone.getByRole("button", { name: "Layar hitam" }).click();
    await projector.locator('.hall[data-screen="black"]').waitFor(patient);
    await phone.getByRole("button", { name: "Layar hitam", pressed: true }).click();
    await projector.locator('.hall[data-screen="slide"]').waitFor(patient);
  });

  test("the slide's question is opened, locked and revealed from the phone", async () => {
    await stand("benar-salah");
    await phone.getByRole("button", { name: "Buka polling" }).click();
    await presenter.getByText("0 jawaban tersimpan").waitFor(patient);
    await phone.getByText("0 jawaban").waitFor(patient);
    await phone.getByRole("button", { name: "Kunci jawaban" }).click();
    await phone.getByRole("button", { name: "Tampilkan hasil" }).click();
    await expect.poll(() => projector.locator("section.present .poll-correct").count(), patient).toBe(1);
    await phone.getByRole("button", { name: "Sembunyikan hasil" }).waitFor(patient);
  });

  test("a phone that slept or was loaded again is the same remote, without a new code", async () => {
    await phone.reload();
    await phone.getByText("Tersambung").waitFor(patient);
    await phone.context().setOffline(true);
    await phone.getByText(/Terputus/).waitFor(patient);
    await phone.context().setOffline(false);
    await phone.getByText("Tersambung").waitFor(patient);
    expect(await devices()).toHaveLength(1);
  });

  test("a server process that dies takes no pairing along", async () => {
    const pid = () =>
      running.app.evaluate(
        ({ app }) =>
          app.getAppMetrics().find(({ serviceName, name }) => /bijak-server/.test(`${serviceName} ${name}`))
            ?.pid ?? 0,
      );
    const before = await pid();
    await running.app.evaluate((_electron, pid) => process.kill(pid, "SIGKILL"), before);
    await expect.poll(async () => ![0, before].includes(await pid()), patient).toBe(true);
    await presenter.getByText("Remote tersambung").waitFor(patient);
    await phone.getByText("Tersambung").waitFor(patient);
    await phone.getByRole("button", { name: "Layar hitam" }).click();
    await projector.locator('.hall[data-screen="black"]').waitFor(patient);
    await phone.getByRole("button", { name: "Layar hitam", pressed: true }).click();
    expect(await devices()).toHaveLength(1);
  });

  test("a phone that sleeps is seen to be gone, and is the same remote when it wakes", async () => {
    // Its own processes stand still: no timer, no pong, no goodbye.
    const sleeper = await chromium.launchServer({
      executablePath: "/usr/bin/chromium",
      args: ["--no-sandbox"],
    });
    const pid = sleeper.process().pid ?? 0;
    const connected = await chromium.connect(sleeper.wsEndpoint());
    const other = await newDevice(connected, 390, 844);
    const { code, url } = await offer("remote");
    await other.goto(`${url}#${code}`);
    await other.getByText("Tersambung").waitFor(patient);
    process.kill(-pid, "SIGSTOP");
    await expect.poll(async () => (await devices())[1], patient).toMatch(/terputus/);
    process.kill(-pid, "SIGCONT");
    await expect.poll(async () => (await devices())[1], { ...patient, interval: 20 }).not.toMatch(/terputus/);
    await other.getByRole("button", { name: "Layar hitam", pressed: false }).click();
    await projector.locator('.hall[data-screen="black"]').waitFor(patient);
    await other.getByRole("button", { name: "Layar hitam", pressed: true }).click();
    await presenter
      .getByRole("button", { name: /Putuskan Remote/ })
      .last()
      .click();
    await other.getByText(/sudah diputus/).waitFor(patient);
    await sleeper.close();
  });

  test("a second tab with the same token waits and takes nothing over", async () => {
    const tab = await phone.context().newPage();
    await tab.goto(phone.url());
    await tab.getByText(/masih tersambung di tempat lain/).waitFor(patient);
    expect(await tab.getByRole("button", { name: /Maju/ }).count()).toBe(0);
    await tab.close();
    await phone.getByText("Tersambung").waitFor(patient);
  });

  test("words reach the projector once a moderator with a device of their own let them through", async () => {
    await stand("text");
    const { code, url } = await offer("moderator");
    await second.goto(`${url}#${code}`);
    await second.getByText("Belum ada pertanyaan").waitFor(patient);
    expect(second.url()).not.toContain(code);
    await presenter.getByText("Remote dan moderator tersambung").waitFor(patient);
    await presenter.evaluate(() => window.bijak.call("poll/open", { poll: "text", again: false }));
    await presenter.keyboard.press("h");
    const texts = [
      "Membaca sampai habis dulu.",
      "Dasar bodoh kamu, bangsat!",
      "Membaca dulu sampai selesai.",
    ];
    for (const text of texts) await write(browser, presenter, text);
    await second.getByText("3 menunggu dibaca").waitFor(patient);
    await second.locator(".waiting", { hasText: "bangsat" }).locator(".flags").waitFor(patient);
    const card = (text: string) => second.locator(".waiting", { hasText: text });

    await card("sampai habis").getByRole("button", { name: "Tampilkan" }).focus();
    await second.keyboard.press("Enter");
    await projector.getByText("Membaca sampai habis dulu.").first().waitFor(patient);
    await expect.poll(() => second.locator(".waiting:focus").count(), patient).toBe(1);
    await card("sampai selesai").getByRole("button", { name: "Gabungkan" }).click();
    await card("sampai selesai").getByRole("button", { name: "Gabungkan" }).click();
    await card("bangsat").getByRole("button", { name: "Ubah" }).click();
    await card("bangsat").getByRole("textbox").fill("Tidak memaki siapa pun.");
    await second.keyboard.press("Tab");
    await second.keyboard.press("Enter");
    await projector.getByText("Tidak memaki siapa pun.").first().waitFor(patient);
    expect(await projector.content()).not.toMatch(/bangsat|sampai selesai/);
    await second.getByRole("button", { name: "Batalkan" }).click();
    await expect.poll(() => projector.getByText("Tidak memaki siapa pun.").count(), patient).toBe(0);
    await card("bangsat").getByRole("button", { name: "Tolak" }).click();
    await second.getByText("Tidak ada yang menunggu").waitFor(patient);
    expect(await second.content()).not.toMatch(/Maju|Catatan|Tanyakan, tunggu/);
  });

  test("axe finds nothing serious on either face, nor on the form for the code", async () => {
    const form = await newDevice(browser, 320, 568);
    await form.goto(new URL("/r/", phone.url()).href);
    await form.getByLabel(/Ketik kode/).waitFor();
    for (const page of [phone, second, form]) {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    await form.context().close();
  });

  test("the page is small: at most 25 kB compressed", async () => {
    const parts = await Promise.all(
      ["remote.js", "remote.css"].map(async (name) =>
        gzipSync(await readFile(join(root, "out", "phone", name))),
      ),
    );
    expect(parts.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(25_000);
  });

  test("a device that is let go forgets the talk at once and does not come back", async () => {
    await presenter.getByRole("button", { name: /Putuskan Remote/ }).click();
    await phone.getByText(/sudah diputus/).waitFor(patient);
    expect(await phone.content()).not.toContain("Catatan");
    await phone.reload();
    await phone.getByLabel(/Ketik kode/).waitFor();
    expect(await presenter.getByText("Remote tersambung").count()).toBe(0);
  });

  test("a phone that guesses is not heard any more, and others stay paired", async () => {
    const { url } = await offer("remote");
    await phone.goto(url);
    for (let guess = 0; guess < 4; guess += 1) {
      await phone.getByLabel(/Ketik kode/).fill(`2222222${guess + 2}`);
      await phone.keyboard.press("Enter");
      await phone.getByText(guess < 3 ? /tidak cocok/ : /Terlalu banyak percobaan/).waitFor(patient);
    }
    expect(await devices()).toEqual([expect.stringMatching(/Moderator.*tersambung/)]);
    await presenter.getByRole("button", { name: "Batal", exact: true }).click();
  });

  test("closing the phones' door ends every pairing", async () => {
    await presenter.getByRole("button", { name: /Tutup pintu ponsel/ }).click();
    await expect.poll(devices, patient).toEqual([]);
    await second
      .getByText(/Terputus|sudah diputus\./)
      .first()
      .waitFor(patient);
  });
});

async function newDevice(browser: Browser, width: number, height: number): Promise<Page> {
  const mobile = width < 600;
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: mobile,
    isMobile: mobile,
  });
  return context.newPage();
}

/** One voter more, who writes this. */
async function write(browser: Browser, presenter: Page, text: string): Promise<void> {
  const voter = await newDevice(browser, 390, 844);
  await voter.goto((await presenter.locator(".join-address b").first().textContent()) ?? "");
  await voter
    .locator("input")
    .first()
    .fill((await presenter.locator(".join-address .code").textContent()) ?? "");
  await voter.keyboard.press("Enter");
  await voter.locator("[data-live] textarea").fill(text);
  await voter.getByRole("button", { name: "Kirim" }).click();
  await voter
    .getByText(/Tersimpan/)
    .first()
    .waitFor();
  await voter.context().close();
}
