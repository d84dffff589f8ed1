import { describe, expect, test } from "vitest";
import { liveState, readPhoneMessage } from "../../../src/wire/live-schema.ts";

const poll = {
  id: "q1",
  kind: "single",
  named: false,
  question: "Boleh?",
  options: [
    { id: "ya", text: "Ya" },
    { id: "tidak", text: "Tidak" },
  ],
};
const common = { title: "Bijak", language: "id" };
const asked = { ...common, run: "r1", poll, post: null, board: null, elapsed: null };
const tally = {
  rows: [{ id: "ya", text: "Ya", votes: 2, share: 1 }],
  voters: 2,
  skipped: 0,
  manual: 0,
  waiting: 0,
  middle: null,
};

describe("a phone's frame", () => {
  test.each([
    [{ type: "hello", v: 1, token: null }],
    [{ type: "hello", v: 7, token: "abc.def" }],
    [{ type: "ballot", run: "r1", key: "abcdefgh", answer: "ya" }],
    [{ type: "ballot", run: "r1", key: "abcdefgh", answer: 4.5 }],
    [{ type: "ballot", run: "r1", key: "abcdefgh", answer: ["ya", "tidak"], name: "Sari" }],
    [{ type: "ballot", run: "r1", key: "abcdefgh", answer: { ask: ["Kapan?"], up: ["e1"] } }],
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
    ['{"type":"ballot","run":"r1","key":"short","answer":"ya"}', "a short key"],
    ['{"type":"ballot","run":"r1","key":"abcdefgh","answer":{"ya":true}}', "an answer of no kind"],
    ['{"type":"ballot","run":"r1","key":"abcdefgh","answer":null}', "an answer that is none"],
    ['{"type":"ballot","run":"r1","key":"abcdefgh","choice":"ya"}', "an answer of the first version"],
    ['{"type":"ballot","run":"r1","key":"abcdefgh","answer":"ya","participant":"x"}', "somebody else's name"],
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
    [{ ...asked, phase: "buka" }],
    [{ ...asked, phase: "hasil", tally, correct: ["ya"], explain: null }],
  ])("is let through: %j", (state) => {
    expect(liveState.safeParse(state).success).toBe(true);
  });

  test.each([
    ["a count while the question is open", { ...asked, phase: "buka", tally }],
    ["a count while it is locked", { ...asked, phase: "kunci", tally }],
    ["right answers before the reveal", { ...asked, phase: "buka", correct: ["ya"] }],
    [
      "a right answer inside an option",
      {
        ...asked,
        phase: "buka",
        poll: { ...poll, options: [{ id: "ya", text: "Ya", correct: true }] },
      },
    ],
    ["an explanation inside the question", { ...asked, phase: "buka", poll: { ...poll, explain: "x" } }],
    ["a question while waiting", { ...common, phase: "tunggu", poll }],
  ])("holds back %s", (_, state) => {
    expect(liveState.safeParse(state).success).toBe(false);
  });
});
