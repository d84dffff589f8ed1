import { describe, expect, it } from "vitest";
import { enterBasis } from "../../../../src/core/rules/enter-basis.ts";
import { parseOfficeBases } from "../../../../src/core/rules/office-bases.ts";

const entry = {
  sumber: "SE-16/MK.01/2018",
  aturan: "hoaks",
  butir: 'Bunyi: "jangan menyebarkan".',
  status: "sesuai naskah",
  diverifikasi: "2026-11-23",
  oleh: "Bagian Kepatuhan",
} as const;
const read = (text: string | null) => {
  const { entries, problems } = parseOfficeBases(text ?? "", "dasar.yaml");
  return { entries: entries.map((one) => one.entry), problems };
};

describe("what an office enters about a basis", () => {
  it("begins a file of its own, whatever signs the words hold", () => {
    expect(read(enterBasis(null, entry))).toEqual({ entries: [entry], problems: [] });
  });

  it("takes the place of what was entered about the same source and rule, and comes last", () => {
    const general = { sumber: entry.sumber, status: "menurut pemberitaan" };
    const first = enterBasis(enterBasis(null, { ...entry, status: "lama" }), general);
    expect(read(enterBasis(first, entry)).entries).toEqual([general, entry]);
  });

  it("keeps every other entry and comment", () => {
    const before = "# Dibaca bersama bagian hukum.\ndasar:\n  - sumber: A # naskah cetak\n    status: sah\n";
    const after = enterBasis(before, entry);
    expect(after).toContain("# Dibaca bersama bagian hukum.");
    expect(after).toContain("# naskah cetak");
    expect(read(after).entries).toHaveLength(2);
  });

  it.each(["dasar: [", "dasar: x", "lain: 1\ndasar: []", "dasar:\n  - sumbr: A"])(
    "leaves a file with a fault alone: %j",
    (broken) => expect(enterBasis(broken, entry)).toBeNull(),
  );
});
