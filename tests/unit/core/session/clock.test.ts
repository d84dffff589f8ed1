import { describe, expect, it } from "vitest";
import { elapsed, stoppedClock, turnClock, type ClockAction } from "../../../../src/core/session/clock.ts";

const turned = (...turns: [ClockAction, number][]) =>
  turns.reduce((clock, [type, at]) => turnClock(clock, type, at), stoppedClock);

describe("the talk's clock", () => {
  it.each<[string, [ClockAction, number][], number, number]>([
    ["stands at 0 before the start", [], 9_000, 0],
    ["runs from its start", [["clock/start", 1_000]], 9_000, 8_000],
    [
      "stands while paused",
      [
        ["clock/start", 0],
        ["clock/pause", 3_000],
      ],
      9_000,
      3_000,
    ],
    [
      "leaves a pause out",
      [
        ["clock/start", 0],
        ["clock/pause", 3_000],
        ["clock/resume", 8_000],
      ],
      9_000,
      4_000,
    ],
    [
      "leaves several pauses out",
      [
        ["clock/start", 0],
        ["clock/pause", 1_000],
        ["clock/resume", 2_000],
        ["clock/pause", 5_000],
        ["clock/resume", 9_000],
      ],
      10_000,
      5_000,
    ],
    [
      "counts a second pause from the first",
      [
        ["clock/start", 0],
        ["clock/pause", 1_000],
        ["clock/pause", 5_000],
      ],
      9_000,
      1_000,
    ],
    [
      "does not start twice",
      [
        ["clock/start", 1_000],
        ["clock/start", 5_000],
      ],
      9_000,
      8_000,
    ],
    [
      "begins anew when reset",
      [
        ["clock/start", 1_000],
        ["clock/reset", 5_000],
      ],
      9_000,
      4_000,
    ],
    [
      "runs after a reset while paused",
      [
        ["clock/start", 0],
        ["clock/pause", 1_000],
        ["clock/reset", 5_000],
      ],
      9_000,
      4_000,
    ],
    [
      "a reset forgets old pauses",
      [
        ["clock/start", 0],
        ["clock/pause", 1_000],
        ["clock/resume", 2_000],
        ["clock/reset", 5_000],
      ],
      9_000,
      4_000,
    ],
    ["ignores a resume before any start", [["clock/resume", 1_000]], 9_000, 0],
    ["ignores a pause before any start", [["clock/pause", 1_000]], 9_000, 0],
    ["never shows less than nothing", [["clock/start", 5_000]], 1_000, 0],
  ])("%s", (_what, turns, now, expected) => {
    expect(elapsed(turned(...turns), now)).toBe(expected);
  });
});
