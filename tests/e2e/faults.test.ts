import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshProfile, launch, shownSlide, startSession, type RunningApp } from "./app.ts";
import { oneAppATest } from "./one-app.ts";
import { searchFolder } from "./search-folder.ts";
import {
  journalIn,
  mayMount,
  mountDisk,
  notices,
  press,
  answerDialogs,
  asked,
  closeWindow,
} from "./trouble.ts";

const { open, screens, forget } = oneAppATest();

describe("phones while something breaks", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  });
  afterAll(() => browser?.close());

  test.runIf(mayMount)(
    "a full disk: slides go on, no answer is called saved; with room again everything is written",
    async () => {
      const profile = await freshProfile();
      const disk = await mountDisk(join(profile, "sessions"), "256k");
      const app = await open(profile);
      const { presenter, projector } = await startSession(app);
      const phone = await joinWithPhone(presenter, browser);
      disk.fill();
      const full = presenter.getByText("Catatan sesi belum bisa ditulis");
      for (let tries = 0; tries < 60 && (await full.count()) === 0; tries += 1) {
        await press(presenter, "f", 2);
        await presenter.waitForTimeout(60);
      }
      // Two quick presses may have met the same view; the hall must follow again before it is watched.
      const frozen = presenter.getByRole("button", { name: "BEKU" });
      if ((await frozen.getAttribute("aria-pressed")) === "true") await press(presenter, "f", 1);
      await expect.poll(() => frozen.getAttribute("aria-pressed")).toBe("false");
      expect(await notices(presenter)).toMatch(/Presentasi tetap berjalan.*menunggu dan disimpan/);
      const before = await shownSlide(projector!);
      await phone.getByRole("radio").first().click({ force: true });
      await phone.getByText("menunggu tersimpan").waitFor();
      await press(presenter, "PageDown", 2);
      await expect.poll(() => shownSlide(projector!)).not.toBe(before);
      // Longer than a phone waits in silence: it dials anew and asks again.
      await phone.waitForTimeout(9_000);
      expect(await phone.getByText("Tersimpan ✓").count()).toBe(0);
      expect(await journalIn(profile)).not.toContain('"type":"ballot"');
      const slide = await shownSlide(projector!);

      disk.free();
      await expect.poll(() => full.count(), { timeout: 5_000 }).toBe(0);
      await phone.getByText("Tersimpan ✓").waitFor();
      expect((await journalIn(profile)).match(/"type":"ballot"/g)).toHaveLength(1);
      await app.kill();
      const again = await open(profile);
      const home = await again.page("presenter");
      await home.getByText(/1 jawaban/).waitFor();
      await home.getByRole("button", { name: "Lanjutkan" }).click();
      await home.locator(".desk").waitFor();
      await expect.poll(async () => shownSlide(await again.page("projector"))).toBe(slide);
      await home.getByRole("tab", { name: /Polling/ }).click();
      await home.getByText("1 jawaban tersimpan").waitFor();
      await phone.close();
      await again.close();
      await disk.unmount();
      await rm(profile, { recursive: true, force: true });
    },
  );

  test.runIf(mayMount)("a session closed while the disk is full is written once there is room", async () => {
    const profile = await freshProfile();
    const disk = await mountDisk(join(profile, "sessions"), "256k");
    const app = await open(profile);
    const { presenter } = await startSession(app);
    disk.fill();
    const full = presenter.getByText("Catatan sesi belum bisa ditulis");
    for (let tries = 0; tries < 60 && (await full.count()) === 0; tries += 1) {
      await press(presenter, "f", 2);
      await presenter.waitForTimeout(60);
    }
    await presenter.evaluate(() => window.bijak.call("session/close", {}));
    await presenter.getByRole("button", { name: "Lanjutkan" }).click();
    await presenter.getByText("masih menunggu ruang disk").waitFor();
    await answerDialogs(app, 0);
    await closeWindow(app, "presenter");
    await expect.poll(() => asked(app)).toMatch(/belum tersimpan semua.*Kosongkan ruang disk/);
    disk.free();
    await expect.poll(() => journalIn(profile), { timeout: 6_000 }).toContain('"type":"session/end"');
    await expect.poll(() => full.count()).toBe(0);
    await app.close();
    await disk.unmount();
    await rm(profile, { recursive: true, force: true });
  });

  test("the server process killed mid-poll: slides go on, the phone is back by itself, no answer is lost", async () => {
    const app = await open();
    const { presenter, projector } = await startSession(app);
    const phone = await joinWithPhone(presenter, browser);
    await phone.getByRole("radio").nth(0).click({ force: true });
    await phone.getByText("Tersimpan ✓").waitFor();
    const slide = await shownSlide(projector!);
    await killServer(app);
    await presenter.keyboard.press("PageDown");
    await presenter.keyboard.press("PageUp");
    await expect.poll(() => shownSlide(projector!)).toBe(slide);
    await expect.poll(() => serverProcess(app), { timeout: 5_000 }).not.toBeNull();
    // Over its socket again, or it would not be counted.
    await presenter.getByText("1 ponsel").first().waitFor({ timeout: 10_000 });
    await phone.getByRole("radio").nth(1).click({ force: true });
    await presenter.getByRole("tab", { name: /Polling/ }).click();
    await expect
      .poll(async () => (await presenter.locator(".tally b").allTextContents()).slice(0, 2))
      .toEqual(["0", "1"]);
    await phone.getByText("Tersimpan ✓").waitFor();
    expect((await journalIn(app.profile)).match(/"type":"ballot"/g)).toHaveLength(2);
    await phone.close();
  });
});

describe("signals", () => {
  test("SIGTERM ends a kiosk too: only people in the lobby need the PIN", async () => {
    const pin = join(await freshProfile(), "pin");
    await writeFile(pin, "4821");
    const app = await launch({ screens: screens(), flags: ["--kiosk", `--pin-file=${pin}`] });
    await (await app.page("kiosk")).locator(".kiosk").waitFor();
    const ended = new Promise((resolve) => app.app.process().once("exit", resolve));
    app.app.process().kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
    "%s ends the app cleanly, with the last step in the journal and no pasted word on the disk",
    async (signal) => {
      const profile = await freshProfile();
      const secret = `Tempelan rahasia ${signal} 88213`;
      const app = await open(profile);
      const { presenter, projector } = await startSession(app);
      await presenter.keyboard.press("t");
      await presenter.keyboard.insertText(secret);
      await presenter.keyboard.press("Control+Enter");
      await presenter.locator(".trial-preview").waitFor();
      await presenter.keyboard.press("Enter");
      await projector!.locator(".hall-over .post-card").waitFor();
      await presenter.keyboard.press("Escape");
      // A call that is turned away is logged; what it carried is not.
      await presenter
        .evaluate(
          (text) => window.bijak.call("act", { action: { type: "trial/content", post: { text } } } as never),
          secret,
        )
        .catch(() => undefined);
      await press(presenter, "PageDown", 2);
      const slide = await shownSlide(projector!);
      const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
        app.app.process().once("exit", (code, by) => resolve({ code, signal: by })),
      );
      app.app.process().kill(signal);
      expect(await ended).toEqual({ code: 0, signal: null });
      forget();
      const lines = (await journalIn(profile)).trim().split("\n");
      expect(lines.findLast((line) => line.includes('"type":"go"'))).toContain(`"slide":"${slide}"`);
      expect(await readFile(join(profile, "bijak.log"), "utf8")).toContain("call refused shape act");
      expect(await searchFolder(profile, secret)).toEqual([]);
      await rm(profile, { recursive: true, force: true });
    },
  );
});

async function joinWithPhone(presenter: Page, browser: Browser): Promise<Page> {
  await presenter.getByRole("tab", { name: "Slide" }).click();
  await presenter.locator(".slide-list li", { hasText: "Polling" }).first().locator("button").click();
  await presenter.keyboard.press("p");
  await presenter.keyboard.press("j");
  const code = await presenter.locator(".join-address .code").textContent({ timeout: 15_000 });
  const address = await presenter.locator(".join-address b").first().textContent();
  const phone = await browser.newPage({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await phone.goto(address ?? "");
  await phone
    .locator("input")
    .first()
    .fill(code ?? "");
  await phone.keyboard.press("Enter");
  await phone.getByRole("radio").first().waitFor();
  return phone;
}

const serverProcess = (app: RunningApp): Promise<number | null> =>
  app.app.evaluate(
    ({ app: electron }) =>
      electron.getAppMetrics().find(({ serviceName, name }) => /bijak-server/.test(`${serviceName} ${name}`))
        ?.pid ?? null,
  );

async function killServer(app: RunningApp): Promise<void> {
  const pid = await serverProcess(app);
  if (pid === null) throw new Error("no server process");
  process.kill(pid, "SIGKILL");
  await expect.poll(() => serverProcess(app), { interval: 20 }).not.toBe(pid);
}
