import { describe, expect, it } from "vitest";
import { delayAfter, hashPin, pinMatches } from "../../../src/main/pin.ts";

describe("the kiosk's PIN", () => {
  it("matches itself and nothing near it", async () => {
    const pin = await hashPin("2018");
    expect(await pinMatches("2018", pin)).toBe(true);
    for (const wrong of ["2019", "201", "20180", "", " 2018", "8102"])
      expect(await pinMatches(wrong, pin)).toBe(false);
  });

  it("is kept salted: the same PIN twice looks different, and its digits appear nowhere", async () => {
    const [first, second] = [await hashPin("20182018"), await hashPin("20182018")];
    expect(first.hash).not.toBe(second.hash);
    expect(JSON.stringify(first)).not.toContain("20182018");
    expect([first.salt, first.hash].map(({ length }) => length)).toEqual([32, 64]);
  });

  it.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 5_000],
    [4, 10_000],
    [5, 20_000],
    [8, 160_000],
    [9, 300_000],
    [50, 300_000],
    [2_000, 300_000],
  ])("after %d wrong tries waits %d ms", (wrong, milliseconds) => {
    expect(delayAfter(wrong)).toBe(milliseconds);
  });
});
