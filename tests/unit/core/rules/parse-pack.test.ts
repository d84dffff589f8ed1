import { describe, expect, it } from "vitest";
import { compilePacks } from "../../../../src/core/rules/compile.ts";
import { parsePack } from "../../../../src/core/rules/parse-pack.ts";

const head = "paket: uji\njudul: Uji\nversi: 1.0.0\nskema: 1\n";
const rule = (checks: string, extra = ""): string => `${head}${extra}aturan:
  - id: hoaks
    nama: Hoaks
    sifat: larangan
    dasar: [{sumber: Uji, butir: Uji, status: uji}]
    mengapa: Karena.
    saran: [Tahan.]
    periksa:
${checks}`;
const check = (id: string, match: string): string =>
  `      - {id: ${id}, tingkat: info, keyakinan: 0.6, cocok: ${match}, pesan: P, uji: {kena: [a], lolos: [b]}}\n`;

describe("parsePack", () => {
  it.each([
    ["an unknown key", check("baik", "{frasa: [kucing]}") + check("buruk", "{frasa: [x], lain: 1}"), 14],
    ["an unknown matcher", check("baik", "{frasa: [kucing]}") + check("buruk", '{regex: "(a+)+$"}'), 14],
    ["a bad pattern", check("baik", "{frasa: [kucing]}") + check("buruk", '{frasa: ["a ..99 b"]}'), 14],
    ["a repeated id", check("baik", "{frasa: [kucing]}") + check("baik", "{frasa: [x]}"), 14],
  ])("quarantines a check with %s and keeps the rest", (_, checks, line) => {
    const { pack, problems } = parsePack(rule(checks), "uji.yaml");
    expect(pack?.aturan[0]?.periksa.map((one) => one.id)).toEqual(["baik"]);
    expect(problems[0]).toMatchObject({ path: "uji.yaml", line });
  });

  it("leaves out a check whose word class nobody defines, and says where", () => {
    const { pack } = parsePack(
      rule(check("satu", "{frasa: [<tiada>]}") + check("dua", "{frasa: [kucing]}")),
      "uji.yaml",
    );
    const book = compilePacks(pack === null ? [] : [pack]);
    expect(book.checks.map((one) => one.id)).toEqual(["hoaks/dua"]);
    expect(book.problems).toMatchObject([
      { path: "uji.yaml", line: 13, message: expect.stringContaining("<tiada>") },
    ]);
  });

  it("word classes may include each other in a circle", () => {
    const circle =
      "kamus:\n  satu: {makna: m, lema: [kucing], termasuk: [dua]}\n  dua: {makna: m, lema: [anjing], termasuk: [satu]}\n";
    const { pack } = parsePack(rule(check("satu", "{frasa: [<satu>]}"), circle), "uji.yaml");
    expect(compilePacks(pack === null ? [] : [pack]).checks).toHaveLength(1);
  });

  it.each([
    ["", "kosong"],
    ["halo", "kosong"],
    ["- a", "kosong"],
    ["a: [1", "YAML"],
    ["a: &x [1]\nb: *x", "alias"],
    ["\tpaket: x", "YAML"],
    [`a: ${"[".repeat(50_000)}`, "dalam"],
    [Array.from({ length: 400 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"), "dalam"],
    ["x".repeat(2_000_001), "2 MB"],
    ["paket: \uFFFD", "UTF-8"],
    [head.replace("skema: 1", "skema: 2"), "skema"],
  ])("answers hostile text %# with a sentence", (text, word) => {
    const { pack, problems } = parsePack(text, "uji.yaml");
    expect(pack).toBeNull();
    expect(problems[0]?.message).toContain(word);
  });
});
