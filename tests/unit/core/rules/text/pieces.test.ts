import { describe, expect, it } from "vitest";
import { piecesOf } from "../../../../../src/core/rules/text/pieces.ts";

const pieces = (text: string): [string, string][] =>
  piecesOf(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe("an amount glued to its unit", () => {
  it.each([
    ["300jt", "300", "jt"],
    ["12m", "12", "m"],
    ["1.500rb", "1.500", "rb"],
    ["8,2m", "8,2", "m"],
  ])("%s reads as a number and a word", (text, amount, unit) => {
    expect(pieces(text)).toEqual([
      ["number", amount],
      ["word", unit],
    ]);
  });

  it.each(["4nj1ng", "m", "k", "t", "2x", "orang2"])("%s stays one word", (text) => {
    expect(pieces(text)).toEqual([["word", text]]);
  });
});
