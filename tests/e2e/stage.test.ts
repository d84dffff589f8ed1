import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import { startOpenbox } from "../../scripts/display/display.mjs";
import { launch, shownSlide, startSession, twoScreens, type RunningApp, type TwoScreens } from "./app.ts";

const patient = { timeout: 15_000 };

/** Where something stands on the slide, as parts of it. */
const placeOf = (page: Page, selector: string): Promise<{ x: number; y: number } | null> =>
  page.evaluate((wanted) => {
    const [part, slide] = [document.querySelector(wanted), document.querySelector(".aids .slide-canvas")];
    if (!part || !slide) return null;
    const [a, b] = [part.getBoundingClientRect(), slide.getBoundingClientRect()];
    return {
      x: Math.round(((a.x + a.width / 2 - b.x) / b.width) * 100) / 100,
      y: Math.round(((a.y + a.height / 2 - b.y) / b.height) * 100) / 100,
    };
  }, selector);

const jump = (presenter: Page, slide: string, step = 0) =>
  presenter.evaluate((to) => window.bijak.call("act", { action: { type: "go", ...to } }), { slide, step });

describe("on stage with two displays", () => {
  let screens: TwoScreens;
  let windowManager: { stop: () => Promise<void> } | null = null;
  let running: RunningApp;
  let presenter: Page;
  let projector: Page;

  beforeAll(async () => {
    screens = await twoScreens();
    windowManager = await startOpenbox(screens.display);
    await screens.plug();
    running = await launch({ screens });
    const opened = await startSession(running);
    presenter = opened.presenter;
    projector = opened.projector!;
    await presenter.locator(".preview-now .hand").waitFor();
  });
  afterAll(async () => {
    await running?.close();
    await windowManager?.stop();
    await screens?.stop();
  });

  /** Moves the mouse over the picture of the slide, to a place named in parts of it. */
  const point = async (x: number, y: number) => {
    const box = (await presenter.locator(".preview-now .hand").boundingBox())!;
    await presenter.mouse.move(box.x + box.width * x, box.y + box.height * y);
  };
  const away = () => presenter.mouse.move(5, 5);

  test("the laser pointer is mirrored where the mouse stands and goes out when it rests", async () => {
    await presenter.keyboard.press("i");
    await point(0.2, 0.3);
    await point(0.25, 0.5);
    await expect.poll(() => placeOf(projector, ".aid-laser"), patient).toEqual({ x: 0.25, y: 0.5 });
    // Nobody moves it: it is gone.
    await expect.poll(() => projector.locator(".aid-laser").count(), patient).toBe(0);
    await point(0.6, 0.6);
    await projector.locator(".aid-laser").waitFor();
    await away();
    await expect.poll(() => projector.locator(".aid-laser").count(), patient).toBe(0);
    await presenter.keyboard.press("i");
  });

  test("the spotlight dims all but the circle under the mouse, and keys move it", async () => {
    await presenter.keyboard.press("y");
    await point(0.5, 0.5);
    await expect.poll(() => placeOf(projector, ".aid-spotlight"), patient).toEqual({ x: 0.5, y: 0.5 });
    await presenter.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => placeOf(projector, ".aid-spotlight"), patient).toEqual({ x: 0.54, y: 0.5 });
    await presenter.keyboard.press("Escape");
    await expect.poll(() => projector.locator(".aid-spotlight").count(), patient).toBe(0);
  });

  test("the pen draws on the hall's slide while the hand moves; undo, clear, and each slide keeps its own", async () => {
    const strokes = () => projector.locator(".ink-stroke").count();
    await presenter.keyboard.press("e");
    await point(0.2, 0.2);
    await presenter.mouse.down();
    await point(0.3, 0.25);
    await point(0.4, 0.2);
    // Not lifted yet.
    await expect.poll(strokes, patient).toBe(1);
    await presenter.mouse.up();
    await presenter.getByRole("button", { name: "Warna pena: Tinta" }).click();
    await point(0.5, 0.6);
    await presenter.mouse.down();
    await point(0.7, 0.6);
    await presenter.mouse.up();
    await expect.poll(strokes, patient).toBe(2);
    await expect.poll(() => projector.locator('.ink-stroke[data-colour="ink"]').count()).toBe(1);
    await presenter.keyboard.press("Shift+U");
    await expect.poll(strokes, patient).toBe(1);
    const first = await shownSlide(projector);
    await jump(presenter, "lima-tujuan");
    await expect.poll(strokes, patient).toBe(0);
    await jump(presenter, first!);
    await expect.poll(strokes, patient).toBe(1);
    await presenter.keyboard.press("Shift+E");
    await expect.poll(strokes, patient).toBe(0);
    await presenter.keyboard.press("e");
  });

  test("zoom enlarges the hall's slide around the mouse, keys pan it, and the next slide is whole", async () => {
    const scale = () =>
      projector.evaluate(() => document.querySelector(".slide-canvas")!.getBoundingClientRect().width / 1920);
    await expect.poll(scale, patient).toBeCloseTo(1, 2);
    await point(0.25, 0.25);
    for (let presses = 0; presses < 12; presses += 1) await presenter.keyboard.press("]");
    await expect.poll(scale, patient).toBeCloseTo(3, 2);
    await presenter.locator(".zoom-frame").waitFor();
    await presenter.keyboard.press("[");
    await expect.poll(scale, patient).toBeCloseTo(2.75, 2);
    const left = () =>
      projector.evaluate(() => document.querySelector(".slide-canvas")!.getBoundingClientRect().x);
    const before = await left();
    await presenter.keyboard.press("Shift+ArrowRight");
    await expect.poll(left, patient).toBeLessThan(before);
    await presenter.keyboard.press("PageDown");
    await presenter.keyboard.press("PageDown");
    await expect.poll(scale, patient).toBeCloseTo(1, 2);
  });

  test("a frozen hall keeps its ink and its zoom and sees no hand", async () => {
    await presenter.keyboard.press("f");
    await presenter.getByText("Hadirin masih melihat slide yang dibekukan").waitFor();
    await presenter.keyboard.press("y");
    await point(0.5, 0.5);
    await presenter.locator(".preview-now .aid-spotlight").waitFor();
    expect(await projector.locator(".aid-spotlight").count()).toBe(0);
    await presenter.keyboard.press("Escape");
    await presenter.keyboard.press("f");
  });
});
