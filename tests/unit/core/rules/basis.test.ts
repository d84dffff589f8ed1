import { describe, expect, it } from "vitest";
import { basesShown, basisKinds, basisOf, sourceSchema } from "../../../../src/core/rules/basis.ts";
import type { Basis } from "../../../../src/core/rules/finding.ts";
import { parseOfficeBases, withOfficeBases } from "../../../../src/core/rules/office-bases.ts";
import { parsePack } from "../../../../src/core/rules/parse-pack.ts";
import { ownBook, ownPacks } from "./own-packs.ts";
import { checkText, officePack, packText } from "./pack-text.ts";

const basis = (kind: (typeof basisKinds)[number], verified: string | null): Basis => ({
  source: kind,
  clause: "c",
  kind,
  status: "s",
  verified,
});

describe("bases", () => {
  it("come gentlest first", () => {
    const shown = basesShown(
      basisKinds.toReversed().map((kind) => basis(kind, "2026-11-22")),
      "2026-11-23",
    );
    expect(shown.map((one) => one.kind)).toEqual(["etika", "disiplin", "hukum", "pidana"]);
  });

  it.each([
    ["2025-11-23", "2026-11-22", true],
    ["2025-11-22", "2026-11-22", false],
    [null, "2026-11-22", false],
    ["2026-11-22", undefined, false],
  ])("of criminal law, verified %s and asked on %s: shown %s", (verified, today, shown) => {
    expect(basesShown([basis("pidana", verified)], today)).toHaveLength(shown ? 1 : 0);
    expect(basesShown([basis("disiplin", verified)], today)).toHaveLength(1);
  });

  it("take what they do not say from the pack's sources", () => {
    const source = sourceSchema.parse({
      judul: "Edaran",
      jenis: "disiplin",
      status: "menurut materi",
      diverifikasi: "2026-11-22",
      oleh: "Kami",
      en: { status: "as taught" },
    });
    expect(basisOf({ sumber: "edaran", butir: "B", en: { butir: "C" } }, { edaran: source })).toEqual({
      source: "Edaran",
      clause: "B",
      kind: "disiplin",
      status: "menurut materi",
      verified: "2026-11-22",
      by: "Kami",
      en: { clause: "C", status: "as taught" },
    });
    expect(basisOf({ sumber: "lain", butir: "B" }, { edaran: source })).toContain("status");
  });

  it("of every rule of ours leave something to show when nobody has read criminal law for a year", () => {
    const shown = ownBook().checks.map((check) => [check.id, check.basis.length > 0]);
    expect(shown.filter(([, some]) => some === false)).toEqual([]);
    const kinds = new Set(
      ownBook({ today: "2026-12-01" }).checks.flatMap((check) => check.basis.map((one) => one.kind)),
    );
    expect(kinds).toEqual(new Set(basisKinds));
  });
});

describe("an office's dasar.yaml", () => {
  const { packs } = ownPacks();
  const entered = `dasar:
  - {sumber: SE-16/MK.01/2018, aturan: hoaks, butir: "Bunyi butirnya.", status: sesuai naskah, diverifikasi: "2026-12-01", oleh: Bagian Kepatuhan}
  - {sumber: SE Menteri PANRB 137/2018, status: sesuai naskah, diverifikasi: "2026-12-02"}
`;
  const given = parseOfficeBases(entered, "dasar.yaml");
  const rules = withOfficeBases(packs, given).packs.flatMap((pack) => pack.aturan);

  it("puts the clause's own words in the place of ours, with who read them and when", () => {
    const [first] = rules.find((rule) => rule.id === "hoaks")?.dasar ?? [];
    expect(first).toEqual({
      source: "SE-16/MK.01/2018",
      clause: "Bunyi butirnya.",
      kind: "etika",
      status: "sesuai naskah",
      verified: "2026-12-01",
      by: "Bagian Kepatuhan",
      en: {},
    });
  });

  it("speaks of every rule that cites the source when it names none", () => {
    const cited = rules.flatMap((rule) => rule.dasar).filter((one) => one.source.includes("137/2018"));
    expect(cited.length).toBeGreaterThan(5);
    expect(new Set(cited.map((one) => one.status))).toEqual(new Set(["sesuai naskah"]));
    const sara = rules.find((rule) => rule.id === "sara")?.dasar[0];
    expect(sara?.status).toBe("menurut materi sosialisasi");
  });

  it.each([
    ["dasar:\n  - {sumber: SE Khayal, status: x}\n", 2, 'berdasar "SE Khayal"'],
    ["dasar:\n  - {sumber: SE-16/MK.01/2018, butir: B}\n", 2, "menyebut aturannya"],
    ["dasar:\n  - {sumber: SE-16/MK.01/2018, diverifikasi: kemarin}\n", 2, "TTTT-BB-HH"],
    ["dasar: 5\n", 1, "daftar"],
    ["lain: []\ndasar: []\n", 1, "tidak dikenal"],
    ["dasar: [", 1, "YAML"],
  ])("%j is told at its place", (text, line, words) => {
    const bases = parseOfficeBases(text, "dasar.yaml");
    const [problem] = [...bases.problems, ...withOfficeBases(packs, bases).problems];
    expect(problem).toMatchObject({ path: "dasar.yaml", line, message: expect.stringContaining(words) });
  });
});

describe("the two circulars whose numbers differ by a zero", () => {
  const numbers = (source: string, more = ""): string[] => {
    const text = packText({ checks: [checkText("a", "{frasa: [kucing]}")] });
    return parsePack(
      text.replace("sumber: Aturan kantor", `sumber: ${source}`) + more,
      "x.yaml",
    ).problems.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`);
  };

  it.each(["SE-16/MK.01/2018", "SE-16/MK.1/2022", "SE-17/MK.1/2020"])("%s alone is fine", (source) => {
    expect(numbers(source)).toEqual([]);
  });

  it.each(["SE-16/MK.1/2018", "SE-16/MK.01/2022", "SE 16/MK.1/2018", "se-16/mk.01/2018"])(
    "%s is a slip",
    (source) => {
      expect(numbers(source)).toEqual([expect.stringContaining("11:22 ")]);
      expect(numbers(source)[0]).toContain("bukan nomor edaran");
    },
  );

  it("both in one pack are a mixture, wherever they stand", () => {
    expect(numbers("SE-16/MK.01/2018", "# SE-16/MK.1/2022\n")).toEqual([
      expect.stringContaining("tercampur"),
    ]);
    const head = officePack({ checks: [checkText("a", "{frasa: [kucing]}")] });
    const sumber = { se: sourceSchema.parse({ judul: "SE-16/MK.01/2018", status: "s" }) };
    const { kamus: _, aturan: __, boleh: ___, posisi: ____, path: _____, asal: ______, ...rest } = head;
    const { problems } = parsePack("kamus: {a: {makna: SE-16/MK.1/2022, lema: [x]}}", "y.yaml", {
      ...rest,
      sumber,
    });
    expect(problems[0]?.message).toContain("tercampur");
  });
});
