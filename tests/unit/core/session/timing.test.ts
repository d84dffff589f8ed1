import { describe, expect, it } from "vitest";
import type { Action, DurableAction, Stamped } from "../../../../src/core/session/action.ts";
import { elapsed } from "../../../../src/core/session/clock.ts";
import { timingCsv } from "../../../../src/core/session/timing-csv.ts";
import { timingOf, type Timing } from "../../../../src/core/session/timing.ts";
import { deck, go, run, start } from "./session-fixtures.ts";

const minute = 60_000;
const end: Action = { type: "session/end" };
const resume: Action = { type: "session/resume", wall: "2026-01-01T02:00:00.000Z" };

/** Minutes each slide took, of those that took any. */
function spentIn(...actions: [minutes: number, action: Action][]) {
  const records = recordsOf(...actions);
  const timing = timingOf(records);
  if (!timing) throw new Error("sesi tidak dimulai");
  const taken = timing.slides.filter(({ spent }) => spent > 0).map(({ id, spent }) => [id, spent / minute]);
  return { slides: Object.fromEntries(taken), spent: timing.spent / minute };
}
const recordsOf = (...actions: [minutes: number, action: Action][]) =>
  [[0, start] as const, ...actions].map(([minutes, action]) => ({
    at: minutes * minute,
    action,
  })) as Stamped<DurableAction>[];

describe("time for each slide", () => {
  it.each<[string, [number, Action][], { slides: Record<string, number>; spent: number }]>([
    ["nothing before the talk begins", [[5, { type: "screen", show: "black" }]], { slides: {}, spent: 0 }],
    [
      "from one move to the next, steps of a slide together",
      [
        [1, go("langkah")],
        [3, go("langkah", 1)],
        [4, go("tanya")],
        [10, end],
      ],
      { slides: { langkah: 3, tanya: 6 }, spent: 9 },
    ],
    [
      "of both visits to a slide that was come back to",
      [
        [0, go("langkah")],
        [1, go("tanya")],
        [3, go("langkah")],
        [7, end],
      ],
      { slides: { langkah: 5, tanya: 2 }, spent: 7 },
    ],
    [
      "without the pause",
      [
        [0, { type: "clock/start" }],
        [2, { type: "clock/pause" }],
        [12, { type: "clock/resume" }],
        [13, go("tanya")],
        [14, end],
      ],
      { slides: { buka: 3, tanya: 1 }, spent: 4 },
    ],
    [
      "of the slide the hall sees, while the facilitator looks around behind a frozen screen",
      [
        [0, go("langkah")],
        [1, { type: "freeze", on: true }],
        [2, go("tutup")],
        [5, { type: "freeze", on: false }],
        [6, end],
      ],
      { slides: { langkah: 5, tutup: 1 }, spent: 6 },
    ],
    [
      "anew once the clock is set back",
      [
        [0, go("langkah")],
        [5, { type: "clock/reset" }],
        [7, end],
      ],
      { slides: { langkah: 2 }, spent: 2 },
    ],
    [
      "without what passed between an end and going on",
      [
        [0, go("langkah")],
        [2, end],
        [60, resume],
        [61, go("tanya")],
        [63, end],
      ],
      { slides: { langkah: 3, tanya: 2 }, spent: 5 },
    ],
    [
      "up to the last thing written, when nobody ended it",
      [
        [0, go("langkah")],
        [4, { type: "screen", show: "black" }],
      ],
      { slides: { langkah: 4 }, spent: 4 },
    ],
    [
      "also of a slide an edited deck lost, in the whole",
      [
        [0, go("langkah")],
        [2, { type: "deck/replace", deck: { ...deck, slides: deck.slides.slice(3) } }],
        [3, end],
      ],
      { slides: { "tanya-lagi": 1 }, spent: 3 },
    ],
  ])("is %s", (_said, actions, expected) => {
    expect(spentIn(...actions)).toEqual(expected);
  });

  it("adds up to what the clock read", () => {
    const actions: [number, Action][] = [
      [1, go("langkah")],
      [4, { type: "clock/pause" }],
      [5, go("tanya")],
      [9, { type: "clock/resume" }],
      [12, go("buka")],
      [13, end],
    ];
    const { clock } = run(recordsOf(...actions));
    expect(spentIn(...actions).spent).toBe(elapsed(clock, 13 * minute) / minute);
  });

  it("stands beside the plan, which gives backup slides nothing", () => {
    const slides = timingOf(recordsOf([0, go("lampiran")], [1, end]))?.slides ?? [];
    expect(slides.find(({ id }) => id === "lampiran")).toMatchObject({
      number: 9,
      planned: 0,
      spent: minute,
    });
    expect(slides.find(({ id }) => id === "tutup")).toMatchObject({ planned: minute, spent: 0 });
    expect(slides.some(({ id }) => id === "cadangan")).toBe(false);
  });

  it("is null for a journal without a start", () => {
    expect(timingOf([])).toBeNull();
  });
});

describe("the rows for a spreadsheet", () => {
  const timing: Timing = {
    slides: [
      { id: "a", number: 1, title: 'Kata "bijak"; dan lain', planned: 90_000, spent: 60_000 },
      { id: "b", number: 2, title: "=SUM(A1)", planned: 0, spent: 30_000 },
    ],
    planned: 90_000,
    spent: 90_000,
  };

  it("are what Indonesian spreadsheets read", () => {
    expect(timingCsv(timing, "id").split("\r\n")).toEqual([
      '"No";"Slide";"Rencana (menit)";"Terpakai (menit)";"Selisih (menit)"',
      '"1";"Kata ""bijak""; dan lain";"1,5";"1,0";"-0,5"',
      `"2";"'=SUM(A1)";"0,0";"0,5";"0,5"`,
      '"";"Seluruhnya";"1,5";"1,5";"0,0"',
      "",
    ]);
  });

  it("have points and commas in English", () => {
    expect(timingCsv(timing, "en")).toContain('"1","Kata ""bijak""; dan lain","1.5","1.0","-0.5"\r\n');
  });
});
