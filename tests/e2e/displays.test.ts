import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startOpenbox } from "../../scripts/display/display.mjs";
import { launch, shownSlide, startSession, twoScreens, type RunningApp, type TwoScreens } from "./app.ts";

const bounds = (running: RunningApp, page: string) =>
  running.app.evaluate(({ BrowserWindow }, name) => {
    const window = BrowserWindow.getAllWindows().find((each) =>
      each.webContents.getURL().includes(`/${name}.html`),
    );
    return window ? { ...window.getBounds(), full: window.isFullScreen() } : null;
  }, page);

describe.each([{ manager: true }, { manager: false }])(
  "two real displays, window manager: $manager",
  ({ manager }) => {
    let screens: TwoScreens;
    let windowManager: { stop: () => Promise<void> } | null = null;
    let running: RunningApp;

    beforeAll(async () => {
      screens = await twoScreens();
      if (manager) windowManager = await startOpenbox(screens.display);
      running = await launch({ screens });
    });
    afterAll(async () => {
      await running?.close();
      await windowManager?.stop();
      await screens?.stop();
    });

    test("one display is single-screen: no notes, no paste box, unless the key is held", async () => {
      const { presenter, projector } = await startSession(running);
      expect(projector).toBeNull();
      await presenter.locator(".single-screen .hall").waitFor();
      expect(await presenter.locator(".notes-body, .paste").count()).toBe(0);
      await presenter.keyboard.down("Control");
      await presenter.locator(".notes-body").waitFor();
      await presenter.keyboard.up("Control");
      await expect.poll(() => presenter.locator(".notes-body, .paste").count()).toBe(0);
      await presenter.keyboard.press("PageDown");
      await presenter.keyboard.press("PageDown");
      await expect.poll(() => shownSlide(presenter)).not.toBe("pembuka");
    });

    test("a plugged projector takes the hall full screen within a second, at the same slide", async () => {
      const presenter = await running.page("presenter");
      const slide = await shownSlide(presenter);
      await screens.plug();
      const projector = await running.page("projector");
      await expect
        .poll(() => bounds(running, "projector"), { timeout: 1_500 })
        .toMatchObject({ x: 1920, full: true });
      await expect.poll(() => shownSlide(projector)).toBe(slide);
      await presenter.locator(".notes-body").waitFor();
      expect((await bounds(running, "presenter"))?.x).toBeLessThan(60);
    });

    test("one key swaps the windows and swaps them back", async () => {
      const presenter = await running.page("presenter");
      await presenter.keyboard.press("s");
      await expect.poll(async () => (await bounds(running, "projector"))?.x).toBeLessThan(60);
      await expect.poll(async () => (await bounds(running, "presenter"))?.x).toBeGreaterThanOrEqual(1920);
      await presenter.keyboard.press("s");
      await expect.poll(async () => (await bounds(running, "projector"))?.x).toBeGreaterThanOrEqual(1920);
    });

    test("a pulled projector loses neither slide nor timer, and comes back where it was", async () => {
      const presenter = await running.page("presenter");
      const projector = await running.page("projector");
      await presenter.keyboard.press("PageDown");
      const slide = await shownSlide(projector);
      await screens.unplug();
      await presenter.locator(".single-screen .hall").waitFor();
      await expect.poll(() => shownSlide(presenter)).toBe(slide);
      await screens.plug();
      await expect
        .poll(() => bounds(running, "projector"), { timeout: 1_500 })
        .toMatchObject({ x: 1920, full: true });
      await expect.poll(async () => shownSlide(await running.page("projector"))).toBe(slide);
    });
  },
);
