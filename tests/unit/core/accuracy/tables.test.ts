import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { accuracyFigures } from "../../../../src/core/accuracy/figures.ts";
import { withTables } from "../../../../src/core/accuracy/tables.ts";
import { accuracyWords, ofHundred, percentWords, plainly } from "../../../../src/core/text/accuracy.ts";

const page = readFileSync(join(import.meta.dirname, "../../../../docs/accuracy.md"), "utf8");
const other = structuredClone(accuracyFigures);
for (const set of other.heldOut) set.first.recall = 0.123;

describe("figures of accuracy", () => {
  it("stand in docs/accuracy.md as they stand in the app (node tests/bench/accuracy-figures.ts --write)", () => {
    expect(withTables(page, accuracyFigures)).toBe(page);
    expect(withTables(page, other)).not.toBe(page);
  });

  it("are told at their least flattering, from first runs alone", () => {
    const { found, right, near } = plainly(accuracyFigures);
    for (const { first } of accuracyFigures.heldOut) {
      expect(found).toBeLessThanOrEqual(first.recall);
      expect(right).toBeLessThanOrEqual(first.precision);
      expect(near).toBeGreaterThanOrEqual(first.nearFlagged);
    }
    expect(plainly(other).found).toBe(0.123);
  });

  it("are counted in posts and written as each language writes them", () => {
    expect(ofHundred(0.667, "id")).toBe("67 dari 100");
    expect(percentWords(0.0068, "id", 2)).toBe("0,68 %");
    expect(ofHundred(0.667, "en")).toBe("67 of 100");
    expect(percentWords(0.0068, "en", 2)).toBe("0.68%");
    expect(accuracyWords.id.signal).toBe("Indikasi, bukan putusan.");
  });

  it("a page without a place for a table is refused", () => {
    expect(() => withTables("# Accuracy\n", accuracyFigures)).toThrow("held-out");
  });
});
