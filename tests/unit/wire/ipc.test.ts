import { describe, expect, it } from "vitest";
import { actSchema } from "../../../src/wire/presenter-actions.ts";
import { calls, roles, type CallName } from "../../../src/wire/ipc.ts";
import type { Answers } from "../../../src/wire/ipc.ts";
import {
  ballot,
  content,
  deck,
  go,
  openWarna,
  paste,
  reveal,
  start,
} from "../core/session/session-fixtures.ts";

describe("the table of calls", () => {
  const rows = Object.entries(calls);

  it.each(rows)("%s is open to known roles, and to one at least", (_name, { from }) => {
    expect(from.length).toBeGreaterThan(0);
    for (const role of from) expect(roles).toContain(role);
  });

  it.each(rows)("%s takes an object of its own shape only", (_name, { ask }) => {
    for (const wrong of [undefined, null, "x", 1, [], { tambahan: true }])
      expect(ask.safeParse(wrong).success).toBe(false);
  });

  it("lets no window but the facilitator's touch the session, its files or its displays", () => {
    const others = rows
      .filter(([, { from }]) => from.some((role) => role !== "presenter"))
      .map(([name]) => name);
    expect(others.toSorted()).toEqual([
      "boot",
      "kiosk/leave",
      "kiosk/start",
      "print/ready",
      "rules",
      "shown",
    ]);
  });

  it("has an answer for each, which the compiler checks both ways", () => {
    const answered: Record<CallName, true> extends Record<keyof Answers, true> ? true : false = true;
    const called: Record<keyof Answers, true> extends Record<CallName, true> ? true : false = true;
    expect([answered, called]).toEqual([true, true]);
  });
});

describe("act", () => {
  it.each([
    go("buka"),
    { type: "session/end" },
    { type: "screen", show: "black" },
    { type: "freeze", on: true },
    { type: "clock/start" },
    { type: "clock/pause" },
    { type: "clock/resume" },
    { type: "clock/reset" },
    { type: "poll/lock", run: "r" },
    { type: "poll/reopen", run: "r" },
    { type: "poll/reveal", run: "r", on: true },
    paste[0],
    { type: "trial/content", trial: "t1", ...content },
    { type: "trial/close" },
    reveal(1),
    { type: "trial/unmask", trial: "t", on: true },
  ])("takes $type from the facilitator", (action) => {
    expect(actSchema.safeParse(action).success).toBe(true);
  });

  it.each([
    start,
    { type: "session/resume", wall: "x" },
    { type: "deck/replace", deck },
    openWarna,
    ballot("a", "biru"),
  ])("takes no $type: it has a door of its own", (action) => {
    expect(actSchema.safeParse(action).success).toBe(false);
  });

  it.each<[string, unknown]>([
    ["of no type", {}],
    ["of a type nobody knows", { type: "__proto__" }],
    ["with a slide that is no name", { type: "go", slide: { id: "x" }, step: 0 }],
    ["with a step before the first", { type: "go", slide: "x", step: -1 }],
    ["with half a step", { type: "go", slide: "x", step: 0.5 }],
    ["with a step that is no number", { type: "go", slide: "x", step: Number.NaN }],
    ["with more than it should carry", { type: "clock/start", at: 0 }],
    ["with a name without end", { type: "go", slide: "x".repeat(121), step: 0 }],
    [
      "with a post without end",
      { type: "trial/content", trial: "t", ...content, post: { ...content.post, text: "x".repeat(20_001) } },
    ],
    [
      "with a finding of a rule nobody knows",
      {
        type: "trial/content",
        trial: "t",
        ...content,
        judgement: { ...content.judgement, questions: [{ rule: "lain", text: "" }] },
      },
    ],
  ])("takes nothing %s", (_what, action) => {
    expect(actSchema.safeParse(action).success).toBe(false);
  });
});

describe("a change of settings", () => {
  const { ask } = calls["settings/change"];

  it("carries what was asked and nothing else", () => {
    expect(ask.parse({ change: { theme: "dark" } })).toEqual({ change: { theme: "dark" } });
    expect(ask.parse({ change: {} })).toEqual({ change: {} });
  });

  it.each([{ theme: "ungu" }, { nanti: 1 }, { hallLabel: 5 }, { version: 2 }, { off: ["x".repeat(121)] }])(
    "is refused as %j",
    (change) => {
      expect(ask.safeParse({ change }).success).toBe(false);
    },
  );
});

it.each(["", "123", "12345678901234", "12a4", "１２３４", " 1234"])("a kiosk's PIN is not %j", (pin) => {
  expect(calls["kiosk/start"].ask.safeParse({ pin }).success).toBe(false);
});
