import { describe, expect, it } from "vitest";
import { cleanText, entryId, fold } from "../../../../src/core/poll/clean.ts";

describe("words from a phone", () => {
  it.each([
    ["controls and lines", "a\u0000b\r\n\tc", "a b c"],
    ["turned writing", "abc\u202Edef\u2066ghi", "abcdefghi"],
    ["what is not seen", "ju\u200Bj\u00ADur\uFEFF\u{E0041}", "jujur"],
    ["half a pair", "a\uD800b", "ab"],
    ["letters that climb", `a${"\u0316".repeat(20)}`, `a${"\u0316".repeat(3)}`],
    ["a joiner between letters", "a\u200Db", "ab"],
    ["a family, joined as it should be", "👩‍👩‍👧", "👩‍👩‍👧"],
    ["markup, which is only signs", "<b>x</b>", "<b>x</b>"],
  ])("are cleaned of %s", (_what, given, shown) => {
    expect(cleanText(given)).toBe(shown);
  });

  it("are cut between letters at the limit, and at 800 bytes", () => {
    expect(cleanText("x".repeat(500))).toHaveLength(200);
    expect(cleanText("👩‍👩‍👧".repeat(3), 2)).toBe("👩‍👩‍👧👩‍👩‍👧");
    expect(new TextEncoder().encode(cleanText("👩‍👩‍👧".repeat(200))).length).toBeLessThanOrEqual(800);
  });

  it.each([
    ["Jujur", " jujur! "],
    ["Résumé", "resume"],
    ["SATU  KATA", "satu kata"],
  ])("%s and %s are one entry", (one, other) => {
    expect([fold(one), entryId(one)]).toEqual([fold(other), entryId(other)]);
  });

  it.each([
    ["benar", "tidak benar"],
    ["!!!", "???"],
    ["🙂", "🙁"],
  ])("%s and %s are two", (one, other) => {
    expect(entryId(one)).not.toBe(entryId(other));
  });
});
