import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { postSchema } from "../../../../src/core/post/post.ts";
import type { Judgement } from "../../../../src/core/rules/finding.ts";
import { judge } from "../../../../src/core/rules/judge.ts";
import { ownBook } from "./own-packs.ts";

const book = ownBook();
const check = (post: object): Judgement => judge(book, postSchema.parse({ text: "", ...post }));
const rules = (post: object): string[] => check(post).findings.map((finding) => finding.rule);
const marked = (text: string): string[] =>
  check({ text }).findings.flatMap((finding) =>
    finding.spans.map((span) => text.slice(span.start, span.end)),
  );

describe("spelling tricks", () => {
  it.each([
    ["g o b l o k", "g o b l o k"],
    ["g.o.b.l.o.k", "g.o.b.l.o.k"],
    ["goooblooook", "goooblooook"],
    ["g0bl0k", "g0bl0k"],
    ["gobl*k", "gobl*k"],
    ["𝗴𝗼𝗯𝗹𝗼𝗸", "𝗴𝗼𝗯𝗹𝗼𝗸"],
    ["gоblоk", "gоblоk"],
    ["gob\u200Blok", "gob\u200Blok"],
    ["gob🤬lok", "gob🤬lok"],
    ["ＧＯＢＬＯＫ", "ＧＯＢＬＯＫ"],
    ["goblok2", "goblok2"],
  ])("finds %j and marks it as written", (text, span) => {
    expect(marked(`😀 ${text} 😀`)).toEqual([span]);
  });

  it.each([
    "sarapan",
    "bangsatria",
    "orang2",
    "massa",
    "Rp50.000",
    "gob lokasi",
    "2019",
    "koordinasi",
    "asumsi",
  ])("leaves %j alone", (text) => {
    expect(rules({ text })).toEqual([]);
  });
});

describe("scopes", () => {
  it("silence a warning and say why", () => {
    const found = check({ text: "Jangan sebarkan kabar rekening dipotong besok, itu hoaks" });
    expect(found.findings).toEqual([]);
    expect(
      found.suppressed.some((one) => one.rule === "hoaks" && one.reason.startsWith("Tidak ditandai")),
    ).toBe(true);
  });

  it.each([
    ["Gue bukan rasis tapi orang Batak itu emang kasar semua", "sara"],
    ["Ini bukan hoax!!! sebarkan sebelum dihapus", "hoaks"],
    ["Jangan marah ya, tapi orang Jawa emang munafik semua", "sara"],
  ])("the excuse in %j silences nothing", (text, rule) => {
    expect(rules({ text })).toContain(rule);
  });

  it("an identity word alone never fires, and swapping communities changes nothing", () => {
    const groups = [
      "Jawa",
      "Batak",
      "Papua",
      "Tionghoa",
      "Arab",
      "Madura",
      "Dayak",
      "Bugis",
      "Sunda",
      "Minang",
    ];
    for (const group of groups) {
      expect(rules({ text: `Tetangga saya orang ${group}, hari ini kami memasak bersama` })).toEqual([]);
      expect(rules({ text: `Dasar orang ${group} emang licik semua` })).toEqual(["sara"]);
      expect(rules({ text: `Bilang orang ${group} licik semua itu rasis dan menyakitkan` })).toEqual([]);
    }
  });
});

describe("what surrounds a post", () => {
  it("an account name is read only as account or display name, and never on an official account", () => {
    expect(rules({ text: "Ikuti @KemenkeuRI #UangKita" })).toEqual([]);
    expect(rules({ text: "Halo", account: "kemenkeu.dewi" })).toEqual(["nama-akun"]);
    expect(rules({ text: "Halo", account: "kemenkeu.dewi", official: true })).toEqual([]);
  });

  it("an election period makes partisanship severe", () => {
    const post = postSchema.parse({ text: "Ayo coblos nomor 2, menangkan paslon kita" });
    expect(judge(book, post).verdict).toBe("tinjau");
    expect(judge(ownBook({ masaPemilu: true }), post).verdict).toBe("jangan");
  });

  it("a rule and a check can be switched off by the id that is shown", () => {
    const post = postSchema.parse({ text: "Bangsat, macet banget" });
    expect(judge(book, post).findings[0]?.check).toBe("bahasa-sopan/kata-kasar");
    expect(judge(ownBook({ off: ["bahasa-sopan/kata-kasar"] }), post).findings).toEqual([]);
    expect(judge(ownBook({ off: ["bahasa-sopan"] }), post).findings).toEqual([]);
  });

  it("asks about the photo when a caption speaks of one and none is described", () => {
    expect(check({ text: "Suasana rapat pagi ini" }).questions.map((one) => one.rule)).toContain(
      "caption-foto",
    );
  });
});

describe("any string", () => {
  const nasty = [
    "\uD800",
    "\uDC00\uD800 anjing",
    `a${"\u0301".repeat(10_000)} goblok`,
    "\u202Egoblok\u202C",
    "goblok".repeat(3_000),
    "g ".repeat(9_000),
    "*".repeat(20_000),
    `"'`.repeat(9_000),
    "@a ".repeat(6_000),
    "jl ".repeat(6_000),
    "a.b.".repeat(5_000),
    "1".repeat(20_000),
    "🏳️‍🌈".repeat(3_000),
  ];
  const unsound = (text: string): string[] => {
    const bounds = new Set(
      [...new Intl.Segmenter("id").segment(text)].map((one) => one.index).concat(text.length),
    );
    const found = judge(book, { text, activity: "unggah", official: false });
    return [...found.findings, ...found.suppressed]
      .flatMap((one) => one.spans)
      .filter((span) => !bounds.has(span.start) || !bounds.has(span.end) || span.end <= span.start)
      .map((span) => `${String(span.start)}-${String(span.end)}`);
  };

  it.each(nasty.map((text, index) => [index, text] as const))(
    "hostile text %i is answered on grapheme bounds",
    (_, text) => {
      expect(unsound(text)).toEqual([]);
    },
  );

  it("every span of random text lies on grapheme bounds", () => {
    const word = constantFrom(
      "goblok",
      "anj*ng",
      "g o b l o k",
      "orang Jawa",
      "licik",
      "🏳️‍🌈",
      "e\u0301",
      "lu",
      "tolol\u0301",
      "sebarkan",
    );
    const text = array(oneof(word, string({ unit: "grapheme" }), string({ unit: "binary" })), {
      maxLength: 12,
    });
    assert(
      property(text, (parts) => {
        expect(unsound(parts.join(" "))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 30_000);

  it("judges the same post the same way twice", () => {
    const post = postSchema.parse({ text: "SEBARKAN sebelum dihapus, dasar goblok lu" });
    expect(judge(book, post)).toEqual(judge(book, post));
  });
});

describe("what is covered on the projector", () => {
  const coveredIn = (text: string): string[] =>
    check({ text }).findings.flatMap(({ masks = [] }) =>
      masks.map(({ start, end }) => text.slice(start, end)),
    );

  it.each([
    ["Dasar goblok lu, kerja gitu aja gak becus", ["goblok"]],
    ["Mbak magang badannya bikin gagal fokus, montok banget", []],
    ["wa-nya si Contoh 0812 3456 7890, spam rame-rame", ["0812 3456 7890"]],
    ["Kadrun emang tolol semua, usir saja", ["tolol"]],
  ])("%s", (text, covered) => {
    expect([...new Set(coveredIn(text))]).toEqual(covered);
  });

  it("covers a rude word that is only quoted and let go, too", () => {
    const text = "Menyebut sesama warga 'goblok lu' itu tidak pantas, jangan ditiru";
    const { findings, suppressed } = check({ text });
    expect(findings.filter((one) => one.severity !== "info")).toEqual([]);
    const covered = suppressed.flatMap(({ masks = [] }) => masks);
    expect(new Set(covered.map(({ start, end }) => text.slice(start, end)))).toEqual(new Set(["goblok"]));
  });
});
