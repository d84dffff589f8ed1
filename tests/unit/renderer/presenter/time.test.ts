import { describe, expect, it } from "vitest";
import { clockTime, duration, plannedBefore } from "../../../../src/renderer/presenter/time.ts";

describe("a duration", () => {
  it.each([
    [0, "00.00"],
    [999, "00.00"],
    [1_000, "00.01"],
    [59_999, "00.59"],
    [60_000, "01.00"],
    [309_000, "05.09"],
    [3_599_999, "59.59"],
    [3_600_000, "1.00.00"],
    [3_909_000, "1.05.09"],
    [36_000_000, "10.00.00"],
    [-309_000, "-05.09"],
    [-3_909_000, "-1.05.09"],
    [-400, "00.00"],
  ])("of %d ms reads %s", (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text);
  });
});

it.each([
  [0, 0, "00.00"],
  [9, 5, "09.05"],
  [23, 59, "23.59"],
])("the clock at %d:%d reads %s", (hours, minutes, text) => {
  expect(clockTime(new Date(2026, 0, 1, hours, minutes))).toBe(text);
});

describe("the plan before a slide", () => {
  const slides = [
    { id: "a", minutes: 2 },
    { id: "b", minutes: 1.5 },
    { id: "c", minutes: 9 },
    { id: "d", minutes: 3 },
  ];
  it.each([
    ["a", 0],
    ["b", 2],
    ["c", 3.5],
    ["d", 3.5],
    ["not there: all of it", 6.5],
  ])("%s", (slide, minutes) => {
    expect(plannedBefore(slides, slide, ["c"])).toBe(minutes);
  });
});
