import { describe, expect, test } from "vitest";
import { phoneMessage, readPhoneMessage } from "../../../src/wire/live-schema.ts";
import { readRemoteMessage, remoteAnswer, remoteMessage } from "../../../src/wire/remote-schema.ts";
import { liveVersion } from "../../../src/wire/live.ts";
import { actionsOf, remoteRoles } from "../../../src/wire/remote.ts";

const token = "A".repeat(43);
const messages = [
  { type: "pair", v: 1, code: "ABCD2345" },
  { type: "resume", v: 1, token },
  { type: "act", n: 0, action: { type: "next" } },
  { type: "act", n: 1, action: { type: "back" } },
  { type: "act", n: 2, action: { type: "black", on: false } },
  { type: "act", n: 3, action: { type: "poll/open", poll: "q" } },
  { type: "act", n: 4, action: { type: "poll/lock", run: "q/1" } },
  { type: "act", n: 5, action: { type: "poll/reveal", run: "q/1", on: true } },
  { type: "act", n: 6, action: { type: "decide", run: "q/1", entry: "e1", decision: null } },
  {
    type: "act",
    n: 7,
    action: { type: "decide", run: "q/1", entry: "e1", decision: { status: "tampil", text: "Ya" } },
  },
];

describe("a device's frame", () => {
  test.each(messages)("is read, and is none of the voters' wire: %j", (message) => {
    expect(readRemoteMessage(JSON.stringify(message))).toEqual(message);
    expect(readPhoneMessage(JSON.stringify(message))).toBeNull();
    expect(phoneMessage.safeParse((message as { action?: unknown }).action).success).toBe(false);
  });

  test.each([
    { type: "hello", v: liveVersion, token: null },
    { type: "hello", v: liveVersion, token },
    { type: "ballot", run: "r1", key: "abcdefgh", answer: "ya" },
  ])("is none of the voters': %j", (message) => {
    expect(phoneMessage.safeParse(message).success).toBe(true);
    expect(remoteMessage.safeParse(message).success).toBe(false);
  });

  test.each<[string, unknown]>([
    ["nothing", null],
    ["a field too many", { type: "act", n: 1, action: { type: "next", by: 2 } }],
    ["a field too many outside", { type: "act", n: 1, action: { type: "next" }, role: "remote" }],
    ["a role of its own", { type: "pair", v: 1, code: "ABCD2345", role: "remote" }],
    ["a code not yet tidied", { type: "pair", v: 1, code: "abcd-2345" }],
    ["a code too short", { type: "pair", v: 1, code: "ABCD234" }],
    ["a token too short", { type: "resume", v: 1, token: "A" }],
    ["a negative number", { type: "act", n: -1, action: { type: "next" } }],
    [
      "a status nobody gives",
      {
        type: "act",
        n: 1,
        action: { type: "decide", run: "r", entry: "e", decision: { status: "tunggu", text: "x" } },
      },
    ],
    ["an action of the windows' door", { type: "act", n: 1, action: { type: "session/end" } }],
    ["an object's own name", { type: "act", n: 1, action: { type: "constructor" } }],
  ])("with %s is not read", (_what, message) => {
    expect(readRemoteMessage(JSON.stringify(message))).toBeNull();
  });
});

describe("what a device is told", () => {
  const entry = { id: "e", text: "t", shown: "t", status: "tunggu", people: 1, flags: null };
  const question = {
    run: "r",
    question: "?",
    answerable: false,
    open: true,
    waiting: [entry],
    more: 0,
    decided: [],
  };
  const state = { title: "t", questions: [question] };

  test("has no place for who wrote a text, nor for a count", () => {
    expect(remoteAnswer.safeParse({ type: "moderator", state }).success).toBe(true);
    for (const slipped of [{ author: "p" }, { name: "p" }, { votes: 1 }]) {
      const waiting = [{ ...entry, ...slipped }];
      const leaking = { ...state, questions: [{ ...question, waiting }] };
      expect(remoteAnswer.safeParse({ type: "moderator", state: leaking }).success).toBe(false);
    }
    expect(remoteAnswer.safeParse({ type: "moderator", state: { ...state, notes: "x" } }).success).toBe(
      false,
    );
  });

  test("no action belongs to two roles, and every action to one", () => {
    const all = remoteRoles.flatMap((role) => [...actionsOf[role]] as string[]);
    const known = messages.flatMap((message) => (message.action ? [message.action.type] : []));
    expect(all.toSorted()).toEqual([...new Set(known)].toSorted());
  });
});
