import { describe, expect, test } from "vitest";
import { backoff } from "../../../src/phone/backoff.ts";
import { blank, type Happening, type Model, standing, update } from "../../../src/phone/model.ts";
import type { ServerMessage } from "../../../src/wire/live.ts";

const poll = { id: "q", kind: "single" as const, question: "?", options: [{ id: "ya", text: "Ya" }] };
const asked = (run: string): ServerMessage => ({
  type: "state",
  title: "t",
  language: "id",
  phase: "buka",
  run,
  poll,
});
const heard = (message: ServerMessage): Happening => ({ type: "heard", message });
const chose = (key: string, choice: string, run = "r1"): Happening => ({
  type: "chose",
  answer: { run, key, choice },
});
const after = (...happenings: Happening[]): Model => happenings.reduce(update, blank);
const start = [{ type: "linked" as const }, heard(asked("r1"))];

describe("what stands on the phone", () => {
  test.each<[string, Happening[], ReturnType<typeof standing>]>([
    ["nothing before the tap", [], { choice: null, status: "none" }],
    ["sent after the tap", [chose("k1", "ya")], { choice: "ya", status: "sent" }],
    ["kept when the line is lost", [chose("k1", "ya"), { type: "lost" }], { choice: "ya", status: "kept" }],
    [
      "saved after the acknowledgement, never before",
      [chose("k1", "ya"), heard({ type: "ack", key: "k1", status: "tersimpan" })],
      { choice: "ya", status: "saved" },
    ],
    [
      "the changed answer is not saved by the acknowledgement of the first",
      [chose("k1", "ya"), chose("k2", "tidak"), heard({ type: "ack", key: "k1", status: "tersimpan" })],
      { choice: "tidak", status: "sent" },
    ],
    [
      "what the server remembers",
      [heard({ type: "mine", run: "r1", choice: "ragu" })],
      { choice: "ragu", status: "saved" },
    ],
    [
      "an answer on its way goes before what the server remembers",
      [chose("k1", "ya"), heard({ type: "mine", run: "r1", choice: "ragu" })],
      { choice: "ya", status: "sent" },
    ],
    [
      "the session's word over the phone's own memory",
      [
        chose("k1", "ya"),
        heard({ type: "ack", key: "k1", status: "tersimpan" }),
        heard({ type: "mine", run: "r1", choice: null }),
      ],
      { choice: null, status: "none" },
    ],
    [
      "nothing for a new question",
      [chose("k1", "ya"), heard({ type: "ack", key: "k1", status: "tersimpan" }), heard(asked("r2"))],
      { choice: null, status: "none" },
    ],
    [
      "the old answer when its question comes back",
      [
        chose("k1", "ya"),
        heard({ type: "ack", key: "k1", status: "tersimpan" }),
        heard(asked("r2")),
        heard(asked("r1")),
      ],
      { choice: "ya", status: "saved" },
    ],
  ])("%s", (_, happenings, expected) => {
    expect(standing(after(...start, ...happenings))).toEqual(expected);
  });
});

describe("a refusal", () => {
  test("that is final takes the answer back and says why", () => {
    const model = after(
      ...start,
      chose("k1", "ya"),
      heard({ type: "refused", key: "k1", reason: "terkunci" }),
    );
    expect(model.outbox).toEqual([]);
    expect(model.refused).toBe("terkunci");
  });

  test("that passes keeps the answer for another try", () => {
    const model = after(...start, chose("k1", "ya"), heard({ type: "refused", key: "k1", reason: "penuh" }));
    expect(model.outbox).toHaveLength(1);
    expect(update(model, heard({ type: "ack", key: "k1", status: "tersimpan" })).refused).toBeNull();
  });

  test("of an answer that was changed meanwhile means nothing", () => {
    const model = after(...start, chose("k1", "ya"), chose("k2", "tidak"));
    expect(update(model, heard({ type: "refused", key: "k1", reason: "pilihan" }))).toBe(model);
  });

  test("is forgotten with its question", () => {
    const model = after(
      ...start,
      chose("k1", "ya"),
      heard({ type: "refused", key: "k1", reason: "terkunci" }),
    );
    expect(update(model, heard(asked("r2"))).refused).toBeNull();
  });
});

test("answers to different questions wait beside each other", () => {
  const model = after(...start, chose("k1", "ya"), heard(asked("r2")), chose("k2", "ya", "r2"));
  expect(model.outbox.map(({ key }) => key)).toEqual(["k1", "k2"]);
});

test("a word of a newer server changes nothing", () => {
  const model = after(...start);
  const message: ServerMessage = JSON.parse('{"type":"confetti"}');
  expect(update(model, heard(message))).toBe(model);
});

test.each([
  [0, 0, 125],
  [0, 1, 375],
  [1, 0.5, 375],
  [2, 0.5, 562.5],
  [10, 0.5, 10_000],
  [1_000, 0.99, 14_900],
])("try %i waits, with chance %f, %i ms", (attempt, random, ms) => {
  expect(backoff(attempt, random)).toBeCloseTo(ms);
});
