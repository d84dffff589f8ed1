import { describe, expect, it } from "vitest";
import { compilePacks } from "../../../../src/core/rules/compile.ts";
import { runExamples } from "../../../../src/core/rules/examples.ts";
import { lintPacks } from "../../../../src/core/rules/lint.ts";
import { offOnKiosk, ruleIds } from "../../../../src/core/rules/rule-ids.ts";
import { ownPacks } from "./own-packs.ts";

const { packs, problems } = ownPacks();
const book = compilePacks(packs);
const results = runExamples(packs, book);

describe("the packs that ship", () => {
  it("read and compile without problems", () => {
    expect([...problems, ...book.problems]).toEqual([]);
  });

  it("hold every rule of ours", () => {
    expect(new Set(packs.flatMap((pack) => pack.aturan.map((rule) => rule.id)))).toEqual(new Set(ruleIds));
  });

  it("leave lint nothing to fail: every check proved, every sentence in both languages", () => {
    const galat = lintPacks(packs, book).filter((one) => one.level === "galat");
    expect(galat.map(({ path, line, message }) => `${path}:${String(line)} ${message}`)).toEqual([]);
  });

  it.each(results.filter((one) => one.kind !== "belum"))("$path:$line $check $kind", (result) => {
    expect(result.message).toBe("");
  });

  it("cite SE-16/MK.01/2018 only as the teaching material does, and never for our own two rules", () => {
    for (const rule of packs.flatMap((pack) => pack.aturan)) {
      const se16 = rule.dasar.filter((basis) => basis.source.startsWith("SE-16"));
      expect(
        se16.every((one) => one.source === "SE-16/MK.01/2018" && one.status.includes("materi sosialisasi")),
      ).toBe(true);
      expect(se16.length === 0).toBe(rule.sifat === "tambahan");
    }
  });

  it("name the clause on LGBT support without judging, at most to be looked at, and not in a lobby", () => {
    const checks = book.checks.filter((check) => check.rule === "dukungan-lgbt");
    expect(checks.map(({ usual }) => [usual.severity, usual.words.id.message])).toEqual(
      checks.map(() => ["review", "Edaran mencantumkan butir ini."]),
    );
    expect(offOnKiosk).toContain("dukungan-lgbt");
  });

  it("survive a structured clone", () => {
    expect(structuredClone(packs)).toEqual(packs);
  });
});
