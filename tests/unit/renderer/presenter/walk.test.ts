import { describe, expect, it } from "vitest";
import { walk } from "../../../../src/renderer/presenter/overview/walk.ts";

describe("a key in the grid of ten slides, four to a row", () => {
  it.each<[string, number, number | null]>([
    ["ArrowRight", 3, 4],
    ["ArrowLeft", 4, 3],
    ["ArrowDown", 1, 5],
    ["ArrowUp", 5, 1],
    ["Home", 7, 0],
    ["End", 2, 9],
    ["ArrowUp", 1, null],
    ["ArrowDown", 8, null],
    ["ArrowRight", 9, null],
    ["a", 3, null],
  ])("%s from %i leads to %s", (key, from, to) => {
    expect(walk(key, from, 10, 4)).toBe(to);
  });
});
