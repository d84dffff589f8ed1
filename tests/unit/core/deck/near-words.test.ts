import { describe, expect, it } from "vitest";
import { isNear } from "../../../../src/core/deck/near-words.ts";

describe("a word typed in haste", () => {
  it.each([
    ["hoaks", "hoaks"],
    ["hoasks", "hoaks"],
    ["hoask", "hoaks"],
    ["hoks", "hoaks"],
    ["hiaks", "hoaks"],
    ["netralutas", "netralitas"],
    ["ntralits", "netralitas"],
    ["netarl", "netralitas"],
    ["peme", "pemeriksaan"],
  ])("%s is meant for %s", (typed, word) => {
    expect(isNear(typed, word)).toBe(true);
  });

  it.each([
    ["asn", "ask"],
    ["pemilu", "pemeriksaan"],
    ["hoaks", "hiasan"],
    ["2018", "2019"],
    ["rahasia", "sia"],
    ["kafe", ""],
  ])("%s is not meant for %s", (typed, word) => {
    expect(isNear(typed, word)).toBe(false);
  });
});
