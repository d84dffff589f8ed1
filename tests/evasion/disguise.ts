/**
 * The ways people write a word so that a filter misses it, each told from the word alone. Own tables on purpose: nothing here
 * knows how the engine undoes them.
 */
type Disguise = (word: string, turn: number) => string | undefined;

const letters = (word: string): string[] => Array.from(word);
const pick = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T;
const vowels = "aeiou";
const vowelsOf = (word: string): number[] =>
  letters(word).flatMap((letter, at) => (vowels.includes(letter.toLowerCase()) ? [at] : []));
const put = (word: string, at: number, letter: string): string =>
  word.slice(0, at) + letter + word.slice(at + 1);
const mapped = (word: string, table: Record<string, string>, most = 99): string | undefined => {
  let left = most;
  const out = letters(word)
    .map((letter) => {
      const other = table[letter.toLowerCase()];
      if (other === undefined || left === 0) return letter;
      left -= 1;
      return other;
    })
    .join("");
  return out === word ? undefined : out;
};
const shifted = (word: string, upper: number, lower: number): string =>
  letters(word)
    .map((letter) => {
      const code = letter.charCodeAt(0);
      if (code >= 65 && code <= 90) return String.fromCodePoint(upper + code - 65);
      return code >= 97 && code <= 122 ? String.fromCodePoint(lower + code - 97) : letter;
    })
    .join("");

const leet: Record<string, string> = { a: "4", e: "3", i: "1", o: "0", s: "5" };
const moreLeet: Record<string, string> = { ...leet, t: "7", g: "9", b: "8" };
const cyrillic: Record<string, string> = {
  a: "а",
  e: "е",
  o: "о",
  c: "с",
  p: "р",
  x: "х",
  y: "у",
  i: "і",
  s: "ѕ",
};
const greek: Record<string, string> = { a: "α", o: "ο", i: "ι", v: "ν", k: "κ", t: "τ", u: "υ", n: "η" };
const accents: Record<string, string> = { a: "á", e: "è", i: "ï", o: "ô", u: "ü" };
const unseen = ["\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD"];
const pictures = ["🤬", "😡", "🔥", "💩", "🙃"];

const shortly: Record<string, string> = {
  sebelum: "sblm",
  semua: "smua",
  dengan: "dgn",
  untuk: "utk",
  tidak: "gak",
  sudah: "udah",
  jangan: "jgn",
  yang: "yg",
  banget: "bgt",
  orang: "org",
  karena: "krn",
  kamu: "km",
  sekarang: "skrg",
  teman: "temen",
  banyak: "byk",
  belum: "blm",
  memang: "emg",
  kalau: "klo",
  bukan: "bkn",
  sama: "sm",
  harus: "hrs",
  seperti: "kyk",
  begitu: "gitu",
  benar: "bener",
  tolong: "tlg",
  mohon: "mhn",
  nomor: "nmr",
  bapak: "bpk",
  dari: "dr",
  pada: "pd",
  dalam: "dlm",
  besok: "bsk",
  grup: "group",
  hoaks: "hoax",
  anda: "lu",
  mereka: "mrk",
  saja: "aja",
  juga: "jg",
  lagi: "lg",
  bisa: "bs",
  mau: "mo",
};
const counted = new Set(
  "orang teman anak pejabat pegawai warga bapak ibu polisi hakim kader relawan cebong kampret kadrun pendatang penista dokumen data foto kantor grup rumor kabar".split(
    " ",
  ),
);

/** Three letters apart are initials to any reader; nobody has the patience for the longest words. */
const spelledOut = (word: string): boolean => word.length > 3 && word.length <= 14;
/** With -nya these say something else: "kabarnya" is hearsay. */
const otherWithClitic = new Set(["kabar", "kata", "info"]);
const endsAlready = /(?:nya|lah|kah|mu|ku|pun|in)$/;

/** Word disguises by kind; `undefined` where nobody would write this word so. */
export const disguises: Record<string, Disguise> = {
  casing: (word, turn) =>
    pick(
      [
        word.toUpperCase(),
        letters(word)
          .map((letter, at) => (at % 2 === 0 ? letter.toLowerCase() : letter.toUpperCase()))
          .join(""),
      ],
      turn,
    ),
  spacing: (word) => (spelledOut(word) ? letters(word).join(" ") : undefined),
  dots: (word, turn) => (spelledOut(word) ? letters(word).join(pick([".", "-", "_"], turn)) : undefined),
  leet: (word, turn) =>
    word.length < 4 ? undefined : mapped(word, pick([leet, moreLeet], turn), pick([1, 2, 99], turn)),
  cyrillic: (word, turn) => mapped(word, cyrillic, pick([1, 99], turn)),
  greek: (word, turn) => mapped(word, greek, pick([1, 99], turn)),
  fullwidth: (word) => shifted(word, 0xff21, 0xff41),
  "zero-width": (word, turn) =>
    turn % 2 === 0
      ? letters(word).join(pick(unseen, turn))
      : word.slice(0, 2) + pick(unseen, turn) + word.slice(2),
  accents: (word) => mapped(word, accents),
  elongation: (word, turn) => {
    const places = vowelsOf(word);
    const at = turn % 2 === 0 ? places.at(-1) : word.length - 1;
    return at === undefined ? undefined : put(word, at, (word[at] ?? "").repeat(3 + (turn % 3)));
  },
  masking: (word, turn) => {
    const places = vowelsOf(word).filter((at) => at > 0);
    if (word.length < 4 || places.length === 0) return undefined;
    const first = put(word, pick(places, turn), "*");
    return word.length >= 6 && places.length > 1 && turn % 3 === 2
      ? put(first, pick(places, turn + 1), "*")
      : first;
  },
  "emoji split": (word, turn) => {
    if (word.length < 4) return undefined;
    const half = Math.floor(word.length / 2);
    return word.slice(0, half) + pick(pictures, turn) + word.slice(half);
  },
  style: (word, turn) =>
    pick(
      [
        shifted(word, 0x1d5d4, 0x1d5ee),
        shifted(word, 0x1d400, 0x1d41a),
        shifted(word, 0x1d63c, 0x1d656),
        shifted(word, 0x1d670, 0x1d68a),
        shifted(word, 0x24b6, 0x24d0),
        shifted(word, 0x1d4d0, 0x1d4ea),
      ],
      turn,
    ),
  slang: (word) => shortly[word.toLowerCase()],
  reduplication: (word) => (counted.has(word.toLowerCase()) ? `${word}2` : undefined),
  clitics: (word, turn) =>
    word.length < 4 || endsAlready.test(word) || otherWithClitic.has(word.toLowerCase())
      ? undefined
      : word + pick(["nya", "lah", "kah", "mu"], turn),
};

/** Disguises of a whole post. */
export const wholeDisguises: Record<string, (text: string) => string> = {
  "whole: capitals": (text) => text.toUpperCase(),
  "whole: small": (text) => text.toLowerCase(),
  "whole: bold": (text) => shifted(text, 0x1d5d4, 0x1d5ee),
  "whole: italic": (text) => shifted(text, 0x1d608, 0x1d622),
  "whole: fullwidth": (text) => shifted(text, 0xff21, 0xff41),
  "whole: cyrillic": (text) => mapped(text, cyrillic) ?? text,
  "whole: zero-width": (text) => text.replace(/(\p{L})(?=\p{L})/gu, "$1\u200B"),
  "whole: orang-orang to orang2": (text) => text.replace(/\b(\p{L}{3,})-\1\b/gu, "$12"),
};
