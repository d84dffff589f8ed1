import { describe, expect, it } from "vitest";
import type { Pack } from "../../../../src/core/rules/format.ts";
import { parsePack } from "../../../../src/core/rules/parse-pack.ts";
import {
  changedRule,
  isOff,
  matches,
  packCards,
  shelfRules,
  shownPath,
} from "../../../../src/renderer/rules/shelf.ts";
import type { Rulebook } from "../../../../src/wire/ipc.ts";

function pack(name: string, rule: string, message: string, path: string): Pack {
  const text = `paket: ${name}
judul: Paket ${name}
versi: 1.0.0
skema: 1
aturan:
  - id: ${rule}
    nama: Aturan ${rule}
    sifat: larangan
    dasar: [{sumber: S, butir: B, status: contoh}]
    mengapa: Sebab.
    saran: [Jangan.]
    periksa:
      - id: satu
        tingkat: info
        keyakinan: 0.7
        cocok: {frasa: [brankas]}
        pesan: ${message}
        uji: {kena: [brankas besi], lolos: [meja]}
`;
  const { pack: read, problems } = parsePack(text, path);
  if (read === null) throw new Error(JSON.stringify(problems));
  return path.startsWith("/profil") ? { ...read, asal: "kantor" } : read;
}
const book = (...packs: Pack[]): Rulebook => ({
  packs,
  hash: "",
  posts: [],
  problems: [],
  office: "/profil/aturan",
});
const ours = pack("bijak", "rahasia-kerja", "Pesan kami.", "bijak.yaml");
const theirs = pack("kantor", "rahasia-kerja", "Pesan kantor.", "/profil/aturan/kantor.yaml");

describe("the shelf of rules", () => {
  it("puts the parts of a pack together and says whose it is", () => {
    const part = pack("bijak", "hoaks", "Lain.", "bijak/hoaks.yaml");
    expect(packCards(book(ours, part, theirs))).toMatchObject([
      { name: "bijak", office: false, rules: 2, checks: 2 },
      { name: "kantor", office: true, rules: 1, checks: 1 },
    ]);
  });

  it("holds a rule once, in its fixed order, the office's own words first", () => {
    const own = pack("kantor-dua", "kantor-parkir", "Parkir.", "/profil/aturan/dua.yaml");
    const hoax = pack("lain", "hoaks", "Lain.", "lain.yaml");
    const rules = shelfRules(book(ours, own, theirs, hoax), "id");
    expect(rules.map(({ id, office }) => [id, office])).toEqual([
      ["hoaks", false],
      ["rahasia-kerja", true],
      ["kantor-parkir", true],
    ]);
    expect(rules[1]?.parts.map((part) => part.pack.paket)).toEqual(["kantor", "bijak"]);
  });

  it.each([
    ["", true],
    ["rahasia-kerja/satu", true],
    ["RAHASIA", true],
    ["pesan kami", true],
    ["brankas besi", true],
    ["brankas pesawat", false],
  ])("the search %j finds it: %s", (query, found) => {
    const [rule] = shelfRules(book(ours), "id");
    expect(rule && matches(rule, query, "id")).toBe(found);
  });

  it("knows which rule was just saved", () => {
    const edited = pack("bijak", "rahasia-kerja", "Pesan baru.", "bijak.yaml");
    expect(changedRule(book(ours), book(ours))).toBeNull();
    expect(changedRule(book(ours), book(ours, theirs))).toBe("rahasia-kerja");
    expect(changedRule(book(ours), book(edited))).toBe("rahasia-kerja");
    expect(changedRule(book(ours, theirs), book(ours))).toBeNull();
  });

  it.each([
    [[], false],
    [["hoaks"], true],
    [["hoaks/satu"], true],
    [["hoaks/dua", "sara"], false],
  ])("off by %j: %s", (off, silent) => expect(isOff(off, "hoaks", "satu")).toBe(silent));

  it("names an office's file by its place in aturan/", () => {
    expect(shownPath("/profil/aturan/kantor.yaml", "/profil/aturan")).toBe("aturan/kantor.yaml");
    expect(shownPath("C:\\profil\\aturan\\k.yaml", "C:\\profil\\aturan")).toBe("aturan/k.yaml");
    expect(shownPath("se-16-2018/hoaks.yaml", "/profil/aturan")).toBe("se-16-2018/hoaks.yaml");
  });
});
