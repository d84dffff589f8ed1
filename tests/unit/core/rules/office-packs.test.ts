import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { postSchema } from "../../../../src/core/post/post.ts";
import { compilePacks } from "../../../../src/core/rules/compile.ts";
import { judgementSchema } from "../../../../src/core/rules/finding-schema.ts";
import { judge } from "../../../../src/core/rules/judge.ts";
import { inLanguage } from "../../../../src/core/rules/language.ts";
import { lintPacks } from "../../../../src/core/rules/lint.ts";
import { parsePack } from "../../../../src/core/rules/parse-pack.ts";
import { ownPacks } from "./own-packs.ts";
import { checkText, officePack, packText } from "./pack-text.ts";

const post = postSchema.parse({ text: "foto ruang server dan goblok" });
const server = (more = ""): string => checkText("ruang-server", "{frasa: [foto ruang server]}", more);

describe("an office's pack", () => {
  it("says whose it is and when it was reviewed, in every finding", () => {
    const book = compilePacks([officePack({ id: "kantor-ruang", checks: [server()] })]);
    const [finding] = judge(book, post).findings;
    expect(finding).toMatchObject({
      rule: "kantor-ruang",
      check: "kantor-ruang/ruang-server",
      severity: "severe",
      office: { owner: "Kantor Contoh", reviewed: "2026-11-22" },
    });
  });

  it("its own rules cross a process like ours", () => {
    const judgement = judge(compilePacks([officePack({ id: "kantor-ruang", checks: [server()] })]), post);
    expect(judgementSchema.parse(structuredClone(judgement))).toEqual(judgement);
  });

  it.each(["ruang", "kantor", "kantor-", "Kantor-x"])("may not name its rule %j", (id) => {
    const { pack, problems } = parsePack(packText({ id, checks: [server()] }), "kantor.yaml");
    expect(pack?.aturan).toEqual([]);
    expect(problems[0]).toMatchObject({ line: 8, message: expect.stringContaining('diawali "kantor-"') });
  });

  it("may switch off our rules, checks and notes by the ids that are shown", () => {
    const off = ["bahasa-sopan/kata-merendahkan", "hoaks", "boleh/kritik"];
    const own = officePack({ id: "kantor-ruang", checks: [server()] });
    const book = compilePacks([...ownPacks().packs, { ...own, matikan: off }]);
    const ids = [...book.checks.map(({ id }) => id), ...book.notes.map(({ says }) => `boleh/${says.id}`)];
    expect(ids.filter((id) => off.includes(id) || id.startsWith("hoaks/"))).toEqual([]);
    expect(ids).toContain("bahasa-sopan/kata-kasar");
  });

  it("may speak Indonesian only; English then falls back to it", () => {
    const judgement = judge(compilePacks([officePack({ checks: [server()] })]), post);
    expect(inLanguage(judgement, "en")).toEqual(judgement);
  });

  it("that says more of one of our rules is one finding with every basis", () => {
    const { packs } = ownPacks();
    const own = officePack({ id: "bahasa-sopan", checks: [checkText("goblok", "{frasa: [goblok]}")] });
    const found = judge(compilePacks([...packs, own]), post).findings;
    expect(found.map((one) => one.rule)).toEqual(["bahasa-sopan"]);
    expect(found[0]?.basis.map((one) => one.source)).toEqual(
      expect.arrayContaining(["SE-16/MK.01/2018", "Aturan kantor"]),
    );
  });
});

describe("a check that needs no more than who someone is", () => {
  const refused = (match: string): boolean => {
    const kamus =
      "  komunitas: {makna: m, identitas: true, lema: [batak, papua, muslim, difabel, pak, bu]}\n";
    const own = officePack({ id: "kantor-x", kamus, checks: [checkText("x", match)] });
    return compilePacks([own]).problems.some((one) => one.message.includes("identitas"));
  };

  it.each([
    "{frasa: [<komunitas>]}",
    "{frasa: [Batak]}",
    "{frasa: [orang batak]}",
    "{frasa: ['kaum <komunitas> itu']}",
    "{frasa: [':nama']}",
    "{frasa: ['pak|bu :nama']}",
    "{frasa: ['goblok|muslim']}",
    "{frasa: ['<komunitas> .. goblok?']}",
    "{dekat: {jarak: 3, unsur: [[<komunitas>], [':nama']]}}",
    "{semua: {unsur: [{ciri: kapital}, {frasa: [papua]}]}}",
    "{salah_satu: [{frasa: [goblok]}, {tagar: ['#papua']}]}",
    "{hitung: {minimal: 2, cocok: {frasa: [<komunitas>]}}}",
    "{bobot: {ambang: 2, unsur: [{nilai: 2, cocok: {frasa: [difabel]}}, {nilai: 1, cocok: {frasa: [goblok]}}]}}",
    "{di: {medan: nama, cocok: {frasa: [':nama']}}}",
  ])("%s is refused", (match) => {
    expect(refused(match)).toBe(true);
  });

  it("is refused of ours by lint", () => {
    const kamus = "  komunitas: {makna: m, identitas: true, lema: [batak]}\n";
    const own = {
      ...officePack({ kamus, checks: [checkText("x", "{frasa: [<komunitas>]}")] }),
      asal: "bijak" as const,
    };
    expect(lintPacks([own]).filter((one) => one.message.includes("identitas"))).toMatchObject([
      { level: "galat", line: 17 },
    ]);
  });

  it.each([
    "{frasa: ['<komunitas> .. goblok']}",
    "{frasa: ['usir <komunitas>']}",
    "{frasa: [kucing]}",
    "{semua: {unsur: [{frasa: [usir]}, {frasa: [papua]}]}}",
    "{bobot: {ambang: 2, unsur: [{nilai: 1, cocok: {frasa: [difabel]}}, {nilai: 1, cocok: {frasa: [goblok]}}]}}",
    "{struktur: nik}",
  ])("%s is not", (match) => {
    expect(refused(match)).toBe(false);
  });
});

it("the pack docs/rule-packs.md shows is one that reads and compiles", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../../docs/rule-packs.md"), "utf8");
  const shown = [...page.matchAll(/```yaml\n(paket: [^]*?)```/g)].map(([, text]) => text ?? "");
  expect(shown).toHaveLength(1);
  const { pack, problems } = parsePack(shown[0] ?? "", "docs/rule-packs.md");
  expect(problems).toEqual([]);
  const book = compilePacks(pack === null ? [] : [pack]);
  expect([book.checks.length, book.problems]).toEqual([1, []]);
});

describe("what is wrong with packs beside each other", () => {
  it("a check's id that another pack uses is told at its place, and the first works", () => {
    const [one, two] = [
      officePack({ checks: [server()] }, "satu.yaml"),
      officePack({ checks: [server()] }, "dua.yaml"),
    ];
    const book = compilePacks([one, { ...two, paket: "lain" }]);
    expect(book.checks).toHaveLength(1);
    expect(book.problems).toEqual([
      {
        path: "dua.yaml",
        line: 15,
        column: 9,
        message: expect.stringContaining("sudah dipakai di satu.yaml"),
      },
    ]);
  });

  it("a rule in two parts of one pack is told at its place, and the first works", () => {
    const two = officePack({ checks: [checkText("lain", "{frasa: [kucing]}")] }, "dua.yaml");
    const book = compilePacks([officePack({ checks: [server()] }, "satu.yaml"), two]);
    expect(book.checks.map((check) => check.id)).toEqual(["hoaks/ruang-server"]);
    expect(book.problems).toMatchObject([
      { path: "dua.yaml", line: 8, message: expect.stringContaining("satu.yaml") },
    ]);
  });

  it.each([
    [
      "  a: {makna: m, lema: [x], termasuk: [b]}\n  b: {makna: m, lema: [y], termasuk: [a]}\n",
      ["saling memuat", "saling memuat"],
    ],
    ["  a: {makna: m, lema: [x], termasuk: [a]}\n", ["saling memuat"]],
    ["  a: {makna: m, lema: [x], termasuk: [tiada]}\n", ["tidak ada di kamus"]],
  ])("classes %#: a circle or an unknown class is told, and the words still count", (kamus, words) => {
    const pack = officePack({ kamus, checks: [checkText("a", "{frasa: [<a>]}")] });
    const book = compilePacks([pack]);
    expect(book.problems.map((one) => one.message)).toEqual(
      words.map((word) => expect.stringContaining(word)),
    );
    expect(book.problems[0]).toMatchObject({ line: 8 });
    expect(judge(book, postSchema.parse({ text: "x" })).findings).toHaveLength(1);
  });
});

describe("lint", () => {
  const four =
    ", uji: {kena: ['[[satu a]]', '[[satu b]]', '[[satu gue]]', '[[s4tu d]]'], lolos: [a, b, c, tidak d], belum: BELUM}";
  const full = (gaps: string): string =>
    `id: a, tingkat: info, keyakinan: 0.9, cocok: {frasa: ['satu :kata']}, pesan: P${four.replace("BELUM", gaps)}`;
  const lint = (parts: Parameters<typeof officePack>[0], asal: "bijak" | "kantor" = "kantor") =>
    lintPacks([{ ...officePack(parts), asal }]).map(({ level, message }) => `${level}: ${message}`);

  it("has nothing to say of a proved pack", () => {
    expect(lint({ checks: [full("[]")] })).toEqual([]);
  });

  it("tells known gaps without failing, and which of them have begun to work", () => {
    expect(lint({ checks: [full("[dua, '[[satu e]]']")] })).toEqual([
      "catatan: hoaks/a: celah yang diketahui: dua",
      'catatan: hoaks/a: celah ini sudah tertangani, pindahkan ke "kena": [[satu e]]',
    ]);
  });

  it("asks an office for what its checks lack", () => {
    const few = full("[]")
      .replace("'[[satu a]]', ", "")
      .replace("[[satu b]]", "satu b")
      .replace("a, b, ", "");
    expect(lint({ checks: [few] })).toEqual([
      'peringatan: hoaks/a: baru ada 3 contoh "kena" dan 2 contoh "kena" yang bertanda [[…]] dan 2 contoh "lolos"; tiap pemeriksaan perlu 4',
    ]);
  });

  it("asks for examples in slang, in disguise and with a denial: of an office kindly, of us strictly", () => {
    const alike = full("[]").replace("gue", "c").replace("s4tu", "satu").replace("tidak ", "");
    const said =
      'hoaks/a: belum ada contoh "kena" berbahasa gaul atau daerah dan "kena" yang disamarkan dan "lolos" berisi sangkalan atau kutipan';
    expect(lint({ checks: [alike] })).toEqual([`peringatan: ${said}`]);
    expect(lint({ checks: [alike] }, "bijak")).toContain(`galat: ${said}`);
  });

  it("asks about ids to switch off that nothing has", () => {
    const head =
      "paket: k\njudul: K\nversi: '1'\nskema: 1\npemilik: K\nditinjau: '2026-11-22'\nmatikan: [hoaks, hoaxs]\n";
    expect(lint({ head, checks: [full("[]")] })).toEqual(['peringatan: matikan: id "hoaxs" tidak ada']);
  });

  it("wants an owner and a date of review from an office", () => {
    const head = "paket: k\njudul: K\nversi: '1'\nskema: 1\npemilik: Kantor\nditinjau: kemarin\n";
    expect(lint({ head, checks: [full("[]")] })[0]).toContain("galat: paket kantor perlu");
  });

  it("wants English of us for every sentence, reason and moment", () => {
    const rule =
      "    tanya: [Benar?]\n    saat: {suka: {mengapa: Begitu.}}\n    en: {nama: N, mengapa: W, saran: [S]}\n";
    const check = full("[]").replace(
      "pesan: P",
      "kecuali: [{frasa: [zz], alasan: A}], pesan: P, en: {mengapa: W}",
    );
    expect(lint({ rule, checks: [check] }, "bijak")).toEqual([
      "galat: hoaks: belum ada bahasa Inggrisnya: tanya, dasar Aturan kantor, saat.suka.mengapa",
      'galat: hoaks/a: belum ada bahasa Inggrisnya: pesan, alasan "A"',
    ]);
  });
});
