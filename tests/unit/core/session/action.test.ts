import type { Stroke } from "../../../../src/core/session/ink.ts";
import { describe, expect, it } from "vitest";
import {
  durableSchema,
  isTransient,
  transientSchema,
  type Action,
  type DurableAction,
  type TransientAction,
} from "../../../../src/core/session/action.ts";
import type { OpenJournal } from "../../../../src/host/journal.ts";
import { ballot, content, deck, go, note, openWarna, paste, reveal, start } from "./session-fixtures.ts";

const pasted: TransientAction = { type: "trial/content", trial: "t1", ...content };
const stroke: Stroke = {
  id: "c1",
  colour: "gold",
  points: [
    [0.1, 0.2],
    [0.3, 0.4],
  ],
};
const fleeting: TransientAction[] = [
  { type: "aid/point", pointer: { tool: "laser", x: 0.5, y: 0.5 } },
  { type: "aid/draw", stroke },
  { type: "aid/zoom", zoom: { scale: 2, x: 0.5, y: 0.5 } },
  { type: "caption/lines", lines: ["Kalimat."] },
];
const noted: TransientAction = { type: "trial/note", trial: "t1", note };
const durable: Action[] = [
  start,
  { type: "session/resume", wall: "2026-01-01T00:00:00.000Z" },
  { type: "session/end" },
  { type: "deck/replace", deck },
  go("buka", 1),
  { type: "screen", show: "black" },
  { type: "freeze", on: true },
  { type: "clock/start" },
  { type: "clock/pause" },
  { type: "clock/resume" },
  { type: "clock/reset" },
  { type: "language/hall", language: "en" },
  { type: "language/notes", language: "en" },
  { type: "plan/length", minutes: 30 },
  openWarna,
  { type: "poll/lock", run: "warna/1" },
  { type: "poll/reopen", run: "warna/1" },
  { type: "poll/reveal", run: "warna/1", on: true },
  { type: "poll/hand", run: "warna/1", on: true },
  { type: "poll/manual", run: "warna/1", row: "biru", votes: 12 },
  { type: "poll/decide", run: "warna/1", entry: "e1", decision: { status: "tampil", text: "Kata" } },
  { type: "poll/moderate", run: "warna/1", on: false },
  { type: "poll/compare", run: "warna/1", on: true },
  { type: "poll/show", run: "warna/1", as: "table" },
  { type: "poll/over", poll: "warna" },
  { type: "participant/void", participant: "a", on: true },
  ballot("a", "biru"),
  paste[0]!,
  { type: "trial/close" },
  reveal(1),
  { type: "trial/unmask", trial: "t1", on: true },
  { type: "trial/side", trial: "t1", side: "let-go" },
  { type: "trial/scroll", trial: "t1", part: 2 },
  { type: "ink/add", on: "buka", stroke },
  { type: "ink/undo", on: "buka" },
  { type: "ink/clear", on: "buka" },
  { type: "caption/show", as: "hall" },
  { type: "caption/next", index: 1 },
];

describe("what may be written down", () => {
  it("is every durable type there is, and these samples are all of them", () => {
    const known = durableSchema.options.map((option) => option.shape.type.value);
    expect(durable.map(({ type }) => type).toSorted()).toEqual(known.toSorted());
  });

  it.each(durable)("$type, unchanged", (action) => {
    expect(durableSchema.parse(JSON.parse(JSON.stringify(action)))).toEqual(action);
    expect(transientSchema.safeParse(action).success).toBe(false);
    expect(isTransient(action)).toBe(false);
  });

  it("is no transient type", () => {
    const transient = transientSchema.options.map((option) => option.shape.type.value);
    const known = new Set<string>(durableSchema.options.map((option) => option.shape.type.value));
    expect(transient.filter((type) => known.has(type))).toEqual([]);
    expect([pasted, noted, ...fleeting].map(({ type }) => type).toSorted()).toEqual(transient.toSorted());
    for (const action of [pasted, noted, ...fleeting]) {
      expect(transientSchema.parse(JSON.parse(JSON.stringify(action)))).toEqual(action);
      expect(durableSchema.safeParse(action).success).toBe(false);
      expect(isTransient(action)).toBe(true);
    }
  });

  it.each(durable)("$type with pasted words slipped in is refused", (action) => {
    expect(durableSchema.safeParse({ ...action, post: content.post }).success).toBe(false);
    expect(durableSchema.safeParse({ ...action, note }).success).toBe(false);
  });

  it("is refused by the compiler at the journal's door", () => {
    // Never called: `tsc` is what runs this test, and an error that is no longer one fails it.
    const compiles = async (journal: OpenJournal, action: Action, sure: DurableAction) => {
      await journal.append([{ at: 1, action: sure }]);
      // @ts-expect-error a transient action has no place on a disk
      await journal.append([{ at: 1, action: pasted }]);
      // @ts-expect-error nor has an action nobody has looked at
      await journal.append([{ at: 1, action }]);
      if (!isTransient(action)) await journal.append([{ at: 1, action }]);
    };
    expect(compiles).toBeTypeOf("function");
  });
});
