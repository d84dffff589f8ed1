import { describe, expect, it } from "vitest";
import { compilePacks, type RuleBook } from "../../../../src/core/rules/compile.ts";
import { runExamples } from "../../../../src/core/rules/examples.ts";
import { judge } from "../../../../src/core/rules/judge.ts";
import { parsePack } from "../../../../src/core/rules/parse-pack.ts";
import { parsePattern } from "../../../../src/core/rules/pattern.ts";

/** A pack whose checks are these, each `[cocok, kecuali]` as one line of YAML. */
function packOf(checks: readonly (readonly [string, string])[]): ReturnType<typeof parsePack> {
  const periksa = checks.map(
    ([cocok, kecuali], at) =>
      `      - {id: c${at}, tingkat: tinjau, keyakinan: 0.7, cocok: ${cocok}, kecuali: ${kecuali}, pesan: p, uji: {kena: [a], lolos: [b]}}`,
  );
  return parsePack(
    `paket: jahat\njudul: j\nversi: "1"\nskema: 1\naturan:\n  - id: hoaks\n    nama: n\n    sifat: larangan\n    dasar: [{sumber: s, butir: b, status: t}]\n    mengapa: m\n    saran: [s]\n    periksa:\n${periksa.join("\n")}\n`,
    "jahat.yaml",
  );
}
function bookOf(checks: readonly (readonly [string, string])[]): RuleBook {
  const { pack, problems } = packOf(checks);
  expect(problems).toEqual([]);
  return compilePacks(pack === null ? [] : [pack]);
}

const judged = (book: RuleBook, text: string) => judge(book, { text, activity: "unggah", official: false });
/** One sentence without an end, all of the words the patterns below look for; the last word of each is only at its head. */
const endless = `zz ${"a b ".repeat(5_000)}`.slice(0, 20_000);
const gaps = "..6 a|b? ..6 b|a? ..6 a|b? ..6 b|a? ..6";

describe("a pack made to hang", { timeout: 60_000 }, () => {
  it("whose patterns are all gaps and options is answered", () => {
    const patterns = Array.from({ length: 150 }, (_, at) => `"a|b a|b? ${gaps} zz|q${at}"`);
    const book = bookOf([[`{frasa: [${patterns.join(", ")}]}`, "[]"]]);
    expect(judged(book, endless).findings).toEqual([]);
  });

  it("does not take the answers of the packs beside it where the text is of a usual length", () => {
    const book = bookOf([
      [`{frasa: ["a|b a|b? ${gaps} zz"]}`, "[]"],
      [`{frasa: ["dasar contoh"]}`, "[]"],
    ]);
    const { findings } = judged(book, `zz ${"a b ".repeat(60)} dasar contoh`);
    expect(findings.map(({ check }) => check)).toEqual(["hoaks/c1"]);
  });

  it("whose scores lie within scores is answered", () => {
    const leaf = (at: number): string => `{nilai: 0.1, cocok: {frasa: ["a b", "b a", "a|b a|b|q${at}"]}}`;
    const score = (parts: string[]): string => `{bobot: {ambang: 0.1, unsur: [${parts.join(", ")}]}}`;
    const nest = (depth: number, at: number): string =>
      depth === 0
        ? leaf(at)
        : `{nilai: 0.1, cocok: ${score(Array.from({ length: 9 }, (_, k) => nest(depth - 1, at * 9 + k)))}}`;
    const book = bookOf([[score([nest(2, 0), nest(2, 1)]), "[]"]]);
    expect(judged(book, endless).findings.length).toBeLessThanOrEqual(1);
  });

  it("with more exceptions than words is answered", () => {
    const exception = (at: number): string => {
      const patterns = Array.from({ length: 60 }, (_, k) => `"a|q${at}x${k} b"`);
      return `{frasa: [${patterns.join(", ")}], lingkup: kalimat, alasan: x}`;
    };
    const kecuali = `[${Array.from({ length: 30 }, (_, at) => exception(at)).join(", ")}]`;
    const book = bookOf([[`{frasa: ["zz", "b zz"]}`, kecuali]]);
    const text = `${"a b, ".repeat(3_000)}. ${"zz. ".repeat(1_000)}`;
    expect(judged(book, text).findings.length).toBeLessThanOrEqual(1);
  });

  it("is told so where a pattern has more gaps than anyone needs", () => {
    expect(parsePattern("a .. b .. c .. d .. e .. f .. g")).toBe("pola memuat lebih dari 5 jarak");
    expect(typeof parsePattern("a .. b .. c .. d .. e .. f")).toBe("object");
    const { pack, problems } = packOf([[`{frasa: ["a .. b .. c .. d .. e .. f .. g"]}`, "[]"]]);
    expect(problems.map(({ line, message }) => [line, message.includes("5 jarak")])).toEqual([[13, true]]);
    const left = pack === null ? [] : [pack];
    expect(runExamples(left, compilePacks(left))).toEqual([]);
  });

  it("has no way to bring a regular expression in", () => {
    for (const written of ["(a+)+$", "[a-z]*b", "a{1,9}", "^a", "\\w+"])
      expect([written, typeof parsePattern(written)]).toEqual([written, "string"]);
  });
});
