import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import { startOpenbox } from "../../scripts/display/display.mjs";
import {
  launch,
  oneScreen,
  shownSlide,
  startSession,
  twoScreens,
  type RunningApp,
  type Screens,
  type TwoScreens,
} from "./app.ts";

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
    await expect
      .poll(async () => {
        await point(0.24, 0.5);
        await point(0.25, 0.5);
        return placeOf(projector, ".aid-laser");
      }, patient)
      .toEqual({ x: 0.25, y: 0.5 });
    // Nobody moves it: it is gone.
    await expect.poll(() => projector.locator(".aid-laser").count(), patient).toBe(0);
    await expect
      .poll(async () => {
        await point(0.59, 0.6);
        await point(0.6, 0.6);
        return projector.locator(".aid-laser").count();
      }, patient)
      .toBe(1);
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

  test("the grid of slides is drawn where it is seen, searched with slips, and the hall moves at Enter alone", async () => {
    await jump(presenter, "pembuka");
    await expect.poll(() => shownSlide(projector), patient).toBe("pembuka");
    await presenter.keyboard.press("o");
    await presenter.locator(".overview .cell").first().waitFor();
    const count = await presenter.locator(".overview .cell").count();
    expect(count).toBeGreaterThan(30);
    expect(await presenter.locator(".overview .thumbnail .slide").count()).toBeLessThan(count);
    await presenter.keyboard.press("ArrowRight");
    await presenter.keyboard.press("ArrowDown");
    const chosen = presenter.locator(".overview .cell:focus");
    expect(await chosen.locator("b").textContent()).not.toBe("1");
    expect(await shownSlide(projector)).toBe("pembuka");
    await presenter.locator(".overview input").fill("netralutas");
    await expect.poll(() => presenter.locator(".overview .cell").count(), patient).toBeLessThan(count);
    expect(await presenter.locator(".overview .cell").count()).toBeGreaterThan(0);
    expect(await shownSlide(projector)).toBe("pembuka");
    await presenter.keyboard.press("Enter");
    await expect.poll(() => shownSlide(projector), patient).not.toBe("pembuka");
    await expect.poll(() => presenter.locator(".overview").count(), patient).toBe(0);
  });

  test("the grid closes with Esc and nothing has moved; a clicker walks on beneath it", async () => {
    await jump(presenter, "pembuka");
    await expect.poll(() => shownSlide(projector), patient).toBe("pembuka");
    await presenter.keyboard.press("o");
    await presenter.locator(".overview .cell:focus").waitFor();
    await presenter.keyboard.press("PageDown");
    await presenter.keyboard.press("Escape");
    await expect.poll(() => presenter.locator(".overview").count(), patient).toBe(0);
    await expect.poll(() => shownSlide(projector), patient).not.toBe("pembuka");
  });

  test("the script is a strip in the hall, sentence by sentence with the clicker, and off again", async () => {
    await jump(presenter, "pembuka");
    const strip = projector.locator(".caption-strip");
    expect(await strip.count()).toBe(0);
    await presenter.keyboard.press("q");
    await strip.waitFor();
    await expect.poll(async () => (await strip.textContent()) ?? "", patient).not.toBe("");
    const first = await strip.textContent();
    const slide = await shownSlide(projector);
    await presenter.keyboard.press("PageDown");
    await expect
      .poll(async () => [await strip.textContent(), await shownSlide(projector)].join(), patient)
      .not.toBe([first, slide].join());
    const own = await strip.textContent();
    await presenter.keyboard.press("q");
    await expect.poll(() => strip.textContent(), patient).not.toBe(own);
    await presenter.keyboard.press("q");
    await expect.poll(() => strip.count(), patient).toBe(0);
  });

  test("time left and the time of the slide against its plan run beside the clock, and pause with it", async () => {
    await presenter.locator(".fact-left b").waitFor();
    const meter = presenter.locator(".slide-pace meter");
    await jump(presenter, "lima-tujuan");
    await meter.waitFor();
    await presenter.keyboard.press("k");
    await presenter.locator('.fact[data-paused="true"]').waitFor();
    await presenter.keyboard.press("k");
    await expect.poll(() => presenter.locator('.fact[data-paused="true"]').count(), patient).toBe(0);
  });

  test("the page in front tells of the ended session what each slide took, and copies it as CSV", async () => {
    await presenter.getByRole("button", { name: "Selesai" }).click();
    await presenter.getByRole("button", { name: "Tutup sesi ini?" }).click();
    const report = presenter.locator(".timing-report").first();
    await report.waitFor();
    await report.locator("summary").click();
    expect(await report.locator("tbody tr").count()).toBeGreaterThan(10);
    await report.getByRole("button", { name: "Salin sebagai CSV" }).click();
    await report.getByText("Tersalin").waitFor();
    const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toContain('"Rencana (menit)";"Terpakai (menit)"');
    expect(copied).toContain("Seluruhnya");
  });
});

describe("on stage with one display", () => {
  let screens: Screens;
  let running: RunningApp;
  let presenter: Page;

  beforeAll(async () => {
    screens = await oneScreen();
    running = await launch({ screens });
    presenter = (await startSession(running)).presenter;
    await presenter.locator(".single-screen .hand").waitFor();
  });
  afterAll(async () => {
    await running?.close();
    await screens?.stop();
  });

  test("every tool works by its key on the hall's own screen", async () => {
    /** A laser goes out when it rests, so the hand goes on moving until it is seen. */
    const seen = async (selector: string) => {
      await expect
        .poll(async () => {
          await presenter.mouse.move(399, 300);
          await presenter.mouse.move(400, 300);
          return presenter.locator(selector).count();
        }, patient)
        .toBe(1);
    };
    await presenter.keyboard.press("i");
    await seen(".hall .aid-laser");
    await presenter.keyboard.press("y");
    await seen(".hall .aid-spotlight");
    await presenter.keyboard.press("e");
    await presenter.mouse.down();
    await presenter.mouse.move(700, 420, { steps: 5 });
    await presenter.mouse.up();
    await presenter.locator(".hall .ink-stroke").waitFor();
    await presenter.keyboard.press("Shift+U");
    await expect.poll(() => presenter.locator(".ink-stroke").count(), patient).toBe(0);
    await presenter.keyboard.press("]");
    await presenter.locator('.hall-stage[data-zoomed="true"]').waitFor();
    // What is pointed at stays under the mouse, also enlarged.
    await presenter.keyboard.press("i");
    await expect
      .poll(async () => {
        // Again and again: the slide is still growing at first.
        await presenter.mouse.move(600, 501);
        await presenter.mouse.move(600, 500);
        const box = await presenter
          .locator(".aid-laser")
          .boundingBox({ timeout: 1_000 })
          .catch(() => null);
        return box && [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
      }, patient)
      .toEqual([600, 500]);
    await presenter.keyboard.press("0");
    await expect.poll(() => presenter.locator('[data-zoomed="true"]').count(), patient).toBe(0);
    await presenter.keyboard.press("q");
    await presenter.locator(".caption-strip").waitFor();
    await presenter.keyboard.press("q");
    await presenter.keyboard.press("o");
    await presenter.locator(".overview .cell").first().waitFor();
    await presenter.keyboard.press("Escape");
  });

  test("black, white and freeze work by their keys there too", async () => {
    const screen = () => presenter.locator(".hall").getAttribute("data-screen");
    await presenter.keyboard.press("b");
    await expect.poll(screen, patient).toBe("black");
    await presenter.keyboard.press("w");
    await expect.poll(screen, patient).toBe("white");
    await presenter.keyboard.press("w");
    await expect.poll(screen, patient).toBe("slide");
    const slide = await shownSlide(presenter);
    await presenter.keyboard.press("f");
    await jump(presenter, "lima-tujuan");
    await presenter.keyboard.down("Control");
    await presenter.getByText("Hadirin masih melihat slide yang dibekukan").waitFor();
    await presenter.keyboard.up("Control");
    await presenter.locator(".single-screen .hall").waitFor();
    await expect.poll(() => shownSlide(presenter), patient).toBe(slide);
    await presenter.keyboard.press("f");
    await expect.poll(() => shownSlide(presenter), patient).toBe("lima-tujuan");
  });
});
