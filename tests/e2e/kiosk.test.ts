import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, oneScreen, type RunningApp, type Screens } from "./app.ts";

describe("the kiosk", () => {
  let screens: Screens;
  let folder: string;
  beforeAll(async () => {
    screens = await oneScreen();
    folder = await mkdtemp(join(tmpdir(), "bijak-kios-"));
    await writeFile(join(folder, "pin"), "4821\n");
    await writeFile(
      join(folder, "dua.md"),
      "<!-- .slide: id=satu -->\n# Satu\n\nNote: rahasia pemandu\n\n---\n\n<!-- .slide: id=dua -->\n# Dua\n\n---\n\n<!-- .slide: id=pribadi data-private -->\n# Hanya kita\n",
    );
  });
  afterAll(async () => {
    await screens?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const start = (flags: string[]): Promise<RunningApp> => launch({ screens, flags: ["--kiosk", ...flags] });
  const isKiosk = (running: RunningApp) =>
    running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().every((window) => window.isKiosk()),
    );

  test("without a PIN it asks for one before it takes the screen", async () => {
    const running = await start([]);
    const page = await running.page("kiosk");
    await page.getByRole("heading", { name: "Siapkan kios" }).waitFor();
    expect(await isKiosk(running)).toBe(false);
    const [pin, again] = [page.getByLabel("PIN, 4 sampai 12 angka"), page.getByLabel("Ulangi PIN")];
    await pin.fill("12");
    await again.fill("12");
    await page.getByRole("button", { name: "Mulai kios" }).click();
    await page.getByText("PIN terdiri atas 4 sampai 12 angka.").waitFor();
    await pin.fill("1357");
    await again.fill("1357");
    await page.getByRole("button", { name: "Mulai kios" }).click();
    await page.locator(".kiosk").waitFor();
    expect(await isKiosk(running)).toBe(true);
    const gone = running.app.waitForEvent("close");
    await leave(page, "1357");
    await gone;
  });

  test("it plays by itself, comes back to the start when left alone, and shows nothing private", async () => {
    const running = await start([`--deck=${join(folder, "dua.md")}`, `--pin-file=${join(folder, "pin")}`]);
    const page = await running.page("kiosk");
    await page.getByRole("heading", { name: "Satu" }).waitFor();
    await page.getByRole("heading", { name: "Dua" }).waitFor({ timeout: 15_000 });
    await page.getByRole("heading", { name: "Satu" }).waitFor({ timeout: 15_000 });
    await page.clock.install();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { name: "Dua" }).waitFor();
    expect(await page.content()).not.toContain("Hanya kita");
    expect(await page.evaluate(() => window.bijak.call("boot", {}).then(JSON.stringify))).not.toContain(
      "rahasia pemandu",
    );
    await page.clock.fastForward(44_000);
    expect(await page.getByRole("heading", { name: "Dua" }).count()).toBe(1);
    await page.clock.fastForward(2_000);
    await page.getByRole("heading", { name: "Satu" }).waitFor();
    await running.kill();
  });

  test("closing, reloading, inspecting and a wrong PIN do nothing; the PIN ends it", async () => {
    const running = await start([`--pin-file=${join(folder, "pin")}`]);
    const page = await running.page("kiosk");
    await page.locator(".kiosk").waitFor();
    await page.evaluate(() => ((window as { mark?: number }).mark = 1));
    for (const keys of [
      "F5",
      "F11",
      "F12",
      "Control+r",
      "Control+w",
      "Control+Shift+I",
      "Alt+F4",
      "Control+p",
      "Escape",
    ]) {
      await page.keyboard.press(keys);
    }
    await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().forEach((window) => window.close()),
    );
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => (window as { mark?: number }).mark)).toBe(1);
    expect(await isKiosk(running)).toBe(true);
    await leave(page, "0000");
    await page.getByText("PIN salah").waitFor();
    const gone = running.app.waitForEvent("close");
    await page.locator(".kiosk-pin input").fill("4821");
    await page.keyboard.press("Enter");
    await gone;
  });
});

async function leave(page: Page, pin: string): Promise<void> {
  const corner = page.locator(".kiosk-corner");
  for (let tap = 0; tap < 5; tap += 1) await corner.click();
  await page.locator(".kiosk-pin input").fill(pin);
  await page.keyboard.press("Enter");
}
