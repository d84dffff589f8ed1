import { describe, expect, test } from "vitest";
import { liveState, readPhoneMessage } from "../../../src/wire/live-schema.ts";

const poll = {
  id: "q1",
  kind: "single",
  question: "Boleh?",
  options: [
    { id: "ya", text: "Ya" },
    { id: "tidak", text: "Tidak" },
  ],
};
const common = { title: "Bijak", language: "id" };

describe("a phone's frame", () => {
  test.each([
    [{ type: "hello", v: 1, token: null }],
    [{ type: "hello", v: 7, token: "abc.def" }],
    [{ type: "ballot", run: "r1", key: "abcdefgh", choice: "ya" }],
  ])("is read: %j", (message) => {
    expect(readPhoneMessage(JSON.stringify(message))).toEqual(message);
  });

  test.each([
    ["", "nothing"],
    ["{", "half a frame"],
    ["null", "null"],
    ["[]", "an array"],
    ['"hello"', "a word"],
    ['{"type":"hello","v":1}', "a greeting without a token"],
    ['{"type":"hello","v":1,"token":null,"role":"presenter"}', "a greeting with a role"],
    ['{"type":"ballot","run":"r1","key":"short","choice":"ya"}', "a short key"],
    ['{"type":"ballot","run":"r1","key":"abcdefgh","choice":["ya"]}', "a list of choices"],
    ['{"type":"ballot","run":"r1","key":"abcdefgh","choice":"ya","participant":"x"}', "somebody else's name"],
    ['{"type":"poll/open","poll":"q1"}', "a presenter's action"],
    ['{"__proto__":{"type":"hello"}}', "a prototype"],
    ["[".repeat(7_000), "deep nesting"],
  ])("is dropped: %s (%s)", (frame) => {
    expect(readPhoneMessage(frame)).toBeNull();
  });
});

describe("what phones may know", () => {
  test.each([
    [{ ...common, phase: "tunggu" }],
    [{ ...common, phase: "buka", run: "r1", poll }],
    [
      {
        ...common,
        phase: "hasil",
        run: "r1",
        poll,
        tally: [{ option: "ya", votes: 2 }],
        correct: ["ya"],
        explain: null,
      },
    ],
  ])("is let through: %j", (state) => {
    expect(liveState.safeParse(state).success).toBe(true);
  });

  test.each([
    ["a count while the question is open", { ...common, phase: "buka", run: "r1", poll, tally: [] }],
    ["a count while it is locked", { ...common, phase: "kunci", run: "r1", poll, tally: [] }],
    ["right answers before the reveal", { ...common, phase: "buka", run: "r1", poll, correct: ["ya"] }],
    [
      "a right answer inside an option",
      {
        ...common,
        phase: "buka",
        run: "r1",
        poll: { ...poll, options: [{ id: "ya", text: "Ya", correct: true }] },
      },
    ],
    [
      "an explanation inside the question",
      { ...common, phase: "buka", run: "r1", poll: { ...poll, explain: "x" } },
    ],
    ["a question while waiting", { ...common, phase: "tunggu", poll }],
  ])("holds back %s", (_, state) => {
    expect(liveState.safeParse(state).success).toBe(false);
  });
});
