import { describe, expect, it } from "vitest";
import { compilePacks } from "../../../../src/core/rules/compile.ts";
import { runExamples } from "../../../../src/core/rules/lint.ts";
import { ruleIds } from "../../../../src/core/rules/rule-ids.ts";
import { ownPacks } from "./own-packs.ts";

const { packs, problems } = ownPacks();
const book = compilePacks(packs);
const results = runExamples(packs, book);

describe("the packs that ship", () => {
  it("read and compile without problems", () => {
    expect([...problems, ...book.problems]).toEqual([]);
  });

  it("hold every rule, each with at least four posts that must fire and four that must not", () => {
    expect(new Set(packs.flatMap((pack) => pack.aturan.map((rule) => rule.id)))).toEqual(new Set(ruleIds));
    for (const check of packs.flatMap((pack) => pack.aturan.flatMap((rule) => rule.periksa))) {
      expect([check.id, check.uji.kena.length >= 4, check.uji.lolos.length >= 4]).toEqual([
        check.id,
        true,
        true,
      ]);
    }
  });

  it.each(results.filter((one) => one.kind !== "belum"))("$path:$line $check $kind", (result) => {
    expect(result.message).toBe("");
  });

  it("cite SE-16/MK.01/2018 only as the teaching material does, and never for our own two rules", () => {
    for (const rule of packs.flatMap((pack) => pack.aturan)) {
      const se16 = rule.dasar.filter((basis) => basis.sumber.startsWith("SE-16"));
      expect(
        se16.every((one) => one.sumber === "SE-16/MK.01/2018" && one.status.includes("materi sosialisasi")),
      ).toBe(true);
      expect(se16.length === 0).toBe(rule.sifat === "tambahan");
    }
  });

  it("survive a structured clone", () => {
    expect(structuredClone(packs)).toEqual(packs);
  });
});
