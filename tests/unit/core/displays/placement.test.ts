import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  place,
  type Display,
  type DisplayPreferences,
  type Placement,
} from "../../../../src/core/displays/placement.ts";
import { samples } from "../../samples.ts";

// With every sample drawn on a slow machine.
vi.setConfig({ testTimeout: 120_000 });

const display = (
  id: number,
  x: number,
  width: number,
  height: number,
  more: Partial<Display> = {},
): Display => ({
  id,
  label: `layar-${id}`,
  bounds: { x, y: 0, width, height },
  internal: false,
  primary: false,
  ...more,
});
const laptop = display(1, 0, 1440, 900, { internal: true, primary: true, label: "panel" });
const beamer = display(2, 1440, 1920, 1080, { label: "EPSON" });
const second = display(3, 3360, 1280, 720, { label: "TV" });
const low = { ...beamer, bounds: { x: 0, y: 900, width: 1920, height: 1080 } };
const left = { ...beamer, bounds: { x: -1920, y: 0, width: 1920, height: 1080 } };
const above = { ...beamer, bounds: { x: 0, y: -1080, width: 1920, height: 1080 } };
const portrait = { ...beamer, bounds: { x: 1440, y: -300, width: 1080, height: 1920 } };
const small = { ...beamer, bounds: { x: 1440, y: 0, width: 800, height: 600 } };
const huge = { ...beamer, bounds: { x: 1440, y: 0, width: 3840, height: 2160 } };
/** A panel at 200 %: Electron reports it in device-independent pixels. */
const dense = { ...laptop, bounds: { x: 0, y: 0, width: 1280, height: 800 } };
const mirror = { ...beamer, bounds: { x: 0, y: 0, width: 1440, height: 900 } };
const mirrorOfAnotherSize = { ...beamer, bounds: { x: 0, y: 0, width: 1920, height: 1080 } };
const desktop = display(5, 0, 1920, 1080, { primary: true });
const desktopOuter = display(6, 1920, 1920, 1080);
const nameless = (each: Display): Display => ({ ...each, label: "" });
const twin = display(7, 3360, 1920, 1080, { label: "EPSON" });

const usual: DisplayPreferences = { mode: "auto", swapped: false, hallLabel: null };
const swapped = { ...usual, swapped: true };
const single = { ...usual, mode: "single" as const };
const practice = { ...usual, mode: "windows" as const };
const remember = (hallLabel: string) => ({ ...usual, hallLabel });

/** What is expected: nothing, `single on N`, `windows on N`, or `hall H, desk D`. */
function said(placement: Placement | null): string {
  if (!placement) return "as it was";
  if (placement.mode === "two")
    return `hall ${placement.projector?.display}, desk ${placement.presenter.display}`;
  return `${placement.mode} on ${placement.presenter.display}`;
}

const table: [string, Display[], DisplayPreferences, string][] = [
  ["no display: all unplugged", [], usual, "as it was"],
  ["no display, swapped", [], swapped, "as it was"],
  ["no display, single", [], single, "as it was"],
  ["no display, practice", [], practice, "as it was"],
  ["a laptop alone", [laptop], usual, "single on 1"],
  ["a laptop alone, swapped earlier", [laptop], swapped, "single on 1"],
  ["a laptop alone, a hall remembered", [laptop], remember("EPSON"), "single on 1"],
  ["a laptop alone, single", [laptop], single, "single on 1"],
  ["a laptop alone, practice", [laptop], practice, "windows on 1"],
  ["a dense laptop alone", [dense], usual, "single on 1"],
  ["a desktop alone", [desktop], usual, "single on 5"],
  ["a display that is neither internal nor primary", [second], usual, "single on 3"],
  ["laptop and projector", [laptop, beamer], usual, "hall 2, desk 1"],
  ["the same, reported the other way round", [beamer, laptop], usual, "hall 2, desk 1"],
  ["laptop and projector, swapped", [laptop, beamer], swapped, "hall 1, desk 2"],
  ["laptop and projector, single", [laptop, beamer], single, "single on 1"],
  [
    "laptop and projector, single though swapped",
    [laptop, beamer],
    { ...single, swapped: true },
    "single on 1",
  ],
  ["laptop and projector, practice", [laptop, beamer], practice, "windows on 1"],
  ["practice though swapped", [laptop, beamer], { ...practice, swapped: true }, "windows on 1"],
  ["projector left of the laptop", [laptop, left], usual, "hall 2, desk 1"],
  ["projector above the laptop", [laptop, above], usual, "hall 2, desk 1"],
  ["projector below, sharing the left edge", [laptop, low], usual, "hall 2, desk 1"],
  ["projector in portrait", [laptop, portrait], usual, "hall 2, desk 1"],
  ["projector smaller than the laptop", [laptop, small], usual, "hall 2, desk 1"],
  ["projector far larger", [laptop, huge], usual, "hall 2, desk 1"],
  ["dense laptop and projector", [dense, beamer], usual, "hall 2, desk 1"],
  [
    "the projector made primary by the system",
    [
      { ...laptop, primary: false },
      { ...beamer, primary: true },
    ],
    usual,
    "hall 2, desk 1",
  ],
  ["a mirrored pair", [laptop, mirror], usual, "single on 1"],
  ["a mirrored pair, swapped", [laptop, mirror], swapped, "single on 1"],
  ["a mirrored pair of two sizes", [laptop, mirrorOfAnotherSize], usual, "single on 1"],
  ["a mirrored pair, the hall remembered", [laptop, mirror], remember("EPSON"), "single on 1"],
  ["a mirrored pair in practice", [laptop, mirror], practice, "windows on 1"],
  ["a mirrored pair and a third display", [laptop, mirror, second], usual, "hall 3, desk 1"],
  ["lid closed: one projector left", [{ ...beamer, primary: true }], usual, "single on 2"],
  ["lid closed: two projectors", [{ ...beamer, primary: true }, second], usual, "hall 3, desk 2"],
  ["a desktop with two displays", [desktop, desktopOuter], usual, "hall 6, desk 5"],
  ["a desktop with two displays, swapped", [desktop, desktopOuter], swapped, "hall 5, desk 6"],
  [
    "no primary named: the leftmost is ours",
    [desktopOuter, { ...desktop, primary: false }],
    usual,
    "hall 6, desk 5",
  ],
  ["no primary named, negative coordinates", [second, { ...left, id: 9 }], usual, "hall 3, desk 9"],
  ["three displays: the largest other", [laptop, second, beamer], usual, "hall 2, desk 1"],
  ["three displays, swapped", [laptop, beamer, second], swapped, "hall 1, desk 2"],
  ["three displays, the smaller one remembered", [laptop, beamer, second], remember("TV"), "hall 3, desk 1"],
  [
    "three displays, the remembered one swapped",
    [laptop, beamer, second],
    { ...swapped, hallLabel: "TV" },
    "hall 1, desk 3",
  ],
  [
    "three displays, the remembered one is gone",
    [laptop, beamer, second],
    remember("LAIN"),
    "hall 2, desk 1",
  ],
  ["our own panel is never the hall by its label", [laptop, beamer], remember("panel"), "hall 2, desk 1"],
  [
    "the remembered one mirrors us, another does not",
    [laptop, mirror, second],
    remember("EPSON"),
    "hall 3, desk 1",
  ],
  [
    "the remembered one back under another id",
    [laptop, second, { ...beamer, id: 42 }],
    remember("EPSON"),
    "hall 42, desk 1",
  ],
  ["two of one label: the left of equal size", [laptop, twin, beamer], remember("EPSON"), "hall 2, desk 1"],
  ["two of equal size, none remembered: the left", [laptop, twin, beamer], usual, "hall 2, desk 1"],
  [
    "displays without names: an empty memory is no memory",
    [laptop, nameless(second), nameless(beamer)],
    remember(""),
    "hall 2, desk 1",
  ],
  [
    "a dual-panel laptop: the left panel is ours",
    [display(8, 1440, 1440, 900, { internal: true }), laptop],
    usual,
    "hall 8, desk 1",
  ],
  ["four displays", [laptop, second, huge, desktopOuter], usual, "hall 2, desk 1"],
  ["three displays in practice", [laptop, beamer, second], practice, "windows on 1"],
  ["three displays, single", [second, beamer, laptop], single, "single on 1"],
];

describe("where the windows go", () => {
  it.each(table)("%s", (_what, displays, preferences, expected) => {
    expect(said(place(displays, preferences))).toBe(expected);
  });

  it("fills the hall's display and leaves ours a window", () => {
    expect(place([laptop, beamer], usual)).toEqual({
      mode: "two",
      projector: { display: 2, bounds: beamer.bounds, fullScreen: true },
      presenter: { display: 1, bounds: laptop.bounds, fullScreen: false },
    });
  });

  it("splits an odd width without a gap in practice", () => {
    const odd = { ...laptop, bounds: { x: -5, y: 7, width: 1367, height: 768 } };
    expect(place([odd], practice)).toEqual({
      mode: "windows",
      projector: { display: 1, bounds: { x: -5, y: 7, width: 683, height: 768 }, fullScreen: false },
      presenter: { display: 1, bounds: { x: 678, y: 7, width: 684, height: 768 }, fullScreen: false },
    });
  });
});

const edge = fc.integer({ min: -5_000, max: 5_000 });
const anyDisplays = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 50 }),
    label: fc.constantFrom("", "EPSON", "TV", "panel"),
    bounds: fc.record({
      x: edge,
      y: edge,
      width: fc.integer({ min: 320, max: 7_680 }),
      height: fc.integer({ min: 240, max: 4_320 }),
    }),
    internal: fc.boolean(),
    primary: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 5 },
);
const anyPreferences: fc.Arbitrary<DisplayPreferences> = fc.record({
  mode: fc.constantFrom("auto", "single", "windows"),
  swapped: fc.boolean(),
  hallLabel: fc.constantFrom(null, "", "EPSON", "TV", "panel"),
});
const numRuns = samples(20_000);

describe("whatever is plugged in", () => {
  it("two windows never share a display full screen, and one is on ours", () => {
    fc.assert(
      fc.property(anyDisplays, anyPreferences, (displays, preferences) => {
        const placement = place(displays, preferences);
        expect(placement === null).toBe(displays.length === 0);
        if (!placement) return;
        const own = place(displays, single)?.presenter.display;
        const { mode, projector, presenter } = placement;
        expect(presenter.fullScreen).toBe(false);
        expect(projector === null).toBe(mode === "single");
        if (mode !== "two") expect(presenter.display).toBe(own);
        if (mode === "two") {
          expect(projector?.fullScreen).toBe(true);
          expect(projector?.display).not.toBe(presenter.display);
          expect(preferences.swapped ? projector?.display : presenter.display).toBe(own);
        }
        if (mode === "windows") expect(projector?.fullScreen).toBe(false);
      }),
      { numRuns },
    );
  });

  it("the order in which the system names the displays does not matter", () => {
    fc.assert(
      fc.property(anyDisplays, anyPreferences, fc.nat(), (displays, preferences, turn) => {
        const at = displays.length === 0 ? 0 : turn % displays.length;
        const turned = [...displays.slice(at), ...displays.slice(0, at)];
        expect(place(turned, preferences)).toEqual(place(displays, preferences));
        expect(place(displays.toReversed(), preferences)).toEqual(place(displays, preferences));
      }),
      { numRuns },
    );
  });
});
