import { array, assert, constantFrom, integer, oneof, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Judgement } from "../../../../src/core/rules/finding.ts";
import { judge } from "../../../../src/core/rules/judge.ts";
import { read } from "../../../../src/core/rules/reading.ts";
import { samples } from "../../samples.ts";
import { ownBook } from "./own-packs.ts";

const book = ownBook();

/** Our own idea of a plain text, which the engine's must agree with; written without its tables. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase();

const bold = (word: string): string =>
  word.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(0x1d5ee + letter.charCodeAt(0) - 97));
const wide = (word: string): string =>
  word.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0));

const lexeme = constantFrom(
  ..."goblok tolol anjing bangsat dasar orang jawa licik usir sebarkan viralkan coblos nomor paslon lu kamu rahasia nota dinas tukin dipotong katanya jangan hoaks kata teman-teman bego2 memukuli".split(
    " ",
  ),
);
const mark = constantFrom(
  "\u0301",
  "\u0308",
  "\u0489",
  "\u200B",
  "\u200D",
  "\u00AD",
  "\uFE0F",
  "\u202E",
  "\u200F",
  "\u061C",
);
const lone = constantFrom("\uD800", "\uDBFF", "\uDC00", "\uDFFF");
const picture = constantFrom("🏳️‍🌈", "👩‍👩‍👧‍👦", "🤬", "👍🏽", "🇮🇩", "1️⃣", "❤️‍🔥", "🙏", "🇮");
const other = constantFrom(
  "漢",
  "عربي",
  "नमस्ते",
  "한국",
  "e\u0301",
  "ﬁ",
  "Å",
  "½",
  "\u202Bgoblok\u202C",
  "\r\n",
  "\n",
  ". ",
  "! ",
  "*",
  "@",
  "#",
  ".",
  "-",
  '"',
  "'",
  "_",
  "12",
  "0812 3456 7890",
);

/** A lexeme as people write it to be missed: something between its letters, or other letters. */
const disguised = tuple(
  lexeme,
  oneof(mark, lone, picture, constantFrom(" ", ".", "-", "")),
  integer({ min: 0, max: 9 }),
).map(([word, between, how]) => {
  const letters = Array.from(word);
  const at = how % letters.length;
  switch (how) {
    case 0:
      return bold(word);
    case 1:
      return wide(word);
    case 2:
      return letters.join(between);
    case 3:
      return word.toUpperCase();
    case 4:
      return word.replaceAll("o", "0").replaceAll("i", "1").replaceAll("a", "4");
    case 5:
      return letters.map((letter, k) => (k === at ? letter.repeat(5) : letter)).join("");
    case 6:
      return letters.map((letter, k) => (k === at && k > 0 ? "*" : letter)).join("");
    default:
      return letters.slice(0, at).join("") + between + letters.slice(at).join("");
  }
});
const piece = oneof(
  { weight: 4, arbitrary: disguised },
  { weight: 3, arbitrary: lexeme },
  mark,
  lone,
  picture,
  other,
);
const text = array(tuple(piece, constantFrom(" ", " ", " ", "", ", ")), { minLength: 1, maxLength: 12 }).map(
  (parts) => parts.flat().join(""),
);

type Wrong = string;

const judged = (source: string): Judgement =>
  judge(book, { text: source, activity: "unggah", official: false });

/** What is wrong with where the engine says it found something. */
function wrongIn(source: string, { findings, suppressed } = judged(source)): Wrong[] {
  const spans = [...findings, ...suppressed].flatMap((one) => [
    ...one.spans,
    ...("masks" in one ? (one.masks ?? []) : []),
  ]);
  if (spans.length === 0) return [];
  const bounds = new Set([...new Intl.Segmenter("id").segment(source)].map(({ index }) => index));
  bounds.add(source.length);
  return spans
    .filter(({ start, end }) => !bounds.has(start) || !bounds.has(end) || end <= start || end > source.length)
    .map(({ start, end }) => `${start}-${end}`);
}

/** Tokens whose place in the source does not read as the token does, and findings that do not stand by themselves. */
function unlikeIn(source: string, { findings }: Judgement): Wrong[] {
  const { view, tokens } = read("text", source, book.lexicon, book.phrases);
  const unlike = tokens.flatMap(({ start, end }) => {
    const place = source.slice(view.starts[start], view.ends[end - 1]);
    // One character may stand for several: "½" for 1⁄2, of which the token is the 1.
    const cut = view.starts[start] === view.starts[start - 1] || view.ends[end] === view.ends[end - 1];
    const word = view.text.slice(start, end);
    const same = cut ? plain(place).includes(word) : plain(place) === word;
    return same ? [] : [`token ${JSON.stringify(place)}`];
  });
  const alone = findings
    .filter(({ check }) => check === "bahasa-sopan/kata-kasar")
    .flatMap(({ spans }) => spans.map(({ start, end }) => source.slice(start, end)))
    .filter((slice) => !judged(slice).findings.some(({ rule }) => rule === "bahasa-sopan"));
  return [...unlike, ...alone.map((slice) => `alone ${JSON.stringify(slice)}`)];
}

describe("where a finding is", () => {
  it("in any string: on grapheme bounds, inside the text", () => {
    const anything = array(oneof(piece, string({ unit: "grapheme" }), string({ unit: "binary" })), {
      maxLength: 10,
    });
    assert(
      property(anything, (parts) => {
        expect(wrongIn(parts.join(" "))).toEqual([]);
      }),
      { numRuns: samples(30_000) },
    );
  }, 600_000);

  it("in any writing: on grapheme bounds, and its slice normalises to what matched", () => {
    assert(
      property(text, (source) => {
        const answer = judged(source);
        expect([...wrongIn(source, answer), ...unlikeIn(source, answer)]).toEqual([]);
      }),
      { numRuns: samples(100_000) },
    );
  }, 900_000);

  it("is told for one word among ten thousand combining marks", () => {
    const heavy = "\u0301".repeat(10_000);
    for (const source of [`a${heavy} goblok`, `goblok${heavy}`, `gob${heavy}lok lu`, `${heavy}goblok`])
      expect([source.length, wrongIn(source)]).toEqual([source.length, []]);
    expect(judged(`gob${heavy}lok lu`).findings.map(({ rule }) => rule)).toContain("bahasa-sopan");
  });

  it("megabytes are answered, and with a bounded answer", () => {
    const source = "Dasar goblok lu, sebarkan sebelum dihapus! Teman saya datang. ".repeat(17_000);
    const { findings } = judged(source);
    expect(findings.length).toBeLessThanOrEqual(book.checks.length);
    expect(JSON.stringify(findings).length).toBeLessThan(100_000);
  }, 60_000);
});
