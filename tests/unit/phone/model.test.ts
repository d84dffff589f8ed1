import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/core/poll/answer.ts";
import { backoff } from "../../../src/phone/backoff.ts";
import { blank, type Happening, type Model, standing, update } from "../../../src/phone/model.ts";
import type { ServerMessage } from "../../../src/wire/live.ts";

const poll = {
  id: "q",
  kind: "single" as const,
  named: false,
  question: "?",
  options: [{ id: "ya", text: "Ya" }],
};
const asked = (run: string): ServerMessage => ({
  type: "state",
  title: "t",
  language: "id",
  phase: "buka",
  run,
  poll,
  post: null,
  board: null,
  elapsed: null,
});
const heard = (message: ServerMessage): Happening => ({ type: "heard", message });
const chose = (key: string, answer: Answer, run = "r1"): Happening => ({
  type: "chose",
  sent: { run, key, answer },
});
const after = (...happenings: Happening[]): Model => happenings.reduce(update, blank);
const start = [{ type: "linked" as const }, heard(asked("r1"))];

describe("what stands on the phone", () => {
  test.each<[string, Happening[], ReturnType<typeof standing>]>([
    ["nothing before the tap", [], { answer: null, status: "none" }],
    ["sent after the tap", [chose("k1", "ya")], { answer: "ya", status: "sent" }],
    ["kept when the line is lost", [chose("k1", "ya"), { type: "lost" }], { answer: "ya", status: "kept" }],
    [
      "saved after the acknowledgement, never before",
      [chose("k1", "ya"), heard({ type: "ack", key: "k1", status: "tersimpan" })],
      { answer: "ya", status: "saved" },
    ],
    [
      "the changed answer is not saved by the acknowledgement of the first",
      [chose("k1", "ya"), chose("k2", "tidak"), heard({ type: "ack", key: "k1", status: "tersimpan" })],
      { answer: "tidak", status: "sent" },
    ],
    [
      "what the server remembers",
      [heard({ type: "mine", run: "r1", answer: "ragu" })],
      { answer: "ragu", status: "saved" },
    ],
    [
      "an answer on its way goes before what the server remembers",
      [chose("k1", "ya"), heard({ type: "mine", run: "r1", answer: "ragu" })],
      { answer: "ya", status: "sent" },
    ],
    [
      "the session's word over the phone's own memory",
      [
        chose("k1", "ya"),
        heard({ type: "ack", key: "k1", status: "tersimpan" }),
        heard({ type: "mine", run: "r1", answer: null }),
      ],
      { answer: null, status: "none" },
    ],
    [
      "nothing for a new question",
      [chose("k1", "ya"), heard({ type: "ack", key: "k1", status: "tersimpan" }), heard(asked("r2"))],
      { answer: null, status: "none" },
    ],
    [
      "the old answer when its question comes back",
      [
        chose("k1", "ya"),
        heard({ type: "ack", key: "k1", status: "tersimpan" }),
        heard(asked("r2")),
        heard(asked("r1")),
      ],
      { answer: "ya", status: "saved" },
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
  [10, 0.5, 2_000],
  [1_000, 0.99, 2_980],
])("round %i waits, with chance %f, %i ms", (attempt, random, ms) => {
  expect(backoff(attempt, random)).toBeCloseTo(ms);
});

describe("quizzes", () => {
  const quiz = { ...poll, kind: "quiz" as const, seconds: null };
  const told = (run: string, correct: string[]): Happening =>
    heard({
      ...asked(run),
      type: "state",
      title: "t",
      language: "id",
      phase: "hasil",
      run,
      poll: quiz,
      post: null,
      board: null,
      elapsed: null,
      tally: { rows: [], voters: 0, manual: 0, skipped: 0, middle: null, waiting: 0 },
      correct,
      explain: null,
    });
  const answered = (run: string, key: string): Happening[] => [
    chose(key, "ya", run),
    heard({ type: "ack", key, status: "tersimpan" }),
  ];

  test("are marked when their results come, once each, and not when nothing was answered", () => {
    const model = after(
      ...start,
      ...answered("r1", "k1"),
      told("r1", ["ya"]),
      told("r1", ["ya"]),
      heard(asked("r2")),
      ...answered("r2", "k2"),
      told("r2", ["tidak"]),
      told("r3", ["ya"]),
    );
    expect(model.quizzes).toEqual([
      { run: "r1", right: true },
      { run: "r2", right: false },
    ]);
  });
});
