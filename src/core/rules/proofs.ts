import { readExample } from "./examples.ts";
import type { Check } from "./format.ts";
import { standardFor } from "./text/slang.ts";

/** Of each kind, so that a check is proved both ways. */
const examplesEach = 4;

type Tried = Pick<Check, "uji" | "cakupan">;

/** How many examples a check still lacks, in words; empty when there are enough. */
export function tooFew({ uji, cakupan }: Tried): string {
  const marksText = cakupan.includes("teks");
  const marked = uji.kena.filter(({ teks }) => teks.includes("[[")).length;
  const enough = marksText ? Math.min(examplesEach, uji.kena.filter(({ teks }) => teks !== "").length) : 0;
  const words = [
    uji.kena.length < examplesEach ? `${String(uji.kena.length)} contoh "kena"` : "",
    marked < enough ? `${String(marked)} contoh "kena" yang bertanda [[…]]` : "",
    uji.lolos.length < examplesEach ? `${String(uji.lolos.length)} contoh "lolos"` : "",
  ].filter((one) => one !== "");
  if (words.length === 0) return "";
  return `baru ada ${words.join(" dan ")}; tiap pemeriksaan perlu ${String(examplesEach)}`;
}

/** Which kinds of examples a check that reads text still lacks, in words; empty when each kind is there. */
export function tooAlike({ uji, cakupan }: Tried): string {
  if (!cakupan.includes("teks")) return "";
  const fires = uji.kena.map((one) => readExample(one).post.text);
  const silent = uji.lolos.map((one) => readExample(one).post.text);
  const words = [
    fires.some(isSlang) ? "" : `"kena" berbahasa gaul atau daerah`,
    fires.some(isDisguised) ? "" : `"kena" yang disamarkan`,
    silent.some(isDeniedOrQuoted) ? "" : `"lolos" berisi sangkalan atau kutipan`,
  ].filter((one) => one !== "");
  return words.length === 0 ? "" : `belum ada contoh ${words.join(" dan ")}`;
}

/** Chat spellings of the lexicon that are plain courtesy or abbreviation. */
const plain = new Set("pak bu bpk no jl tgl dll tsb kau mari urang hp wa ig fb share grup memang".split(" "));

/** Particles, interjections and everyday words of the regions that have no standard spelling. */
const colloquial = new Set(
  `gue lu banget wkwk wkwkwk haha hehe gaes gais guys gan bro sis cuy coy euy mah atuh teh ceunah doang kagak
  gas gass gaskeun gak ogah bareng bikin kayak ngapain gabut japri emang viralin sebarin kene kabeh arep sing iki
  kae kuwi wae ae piye jare jarene sopo opo nek mung tenan wong lur dulur rek cak cok awakmu aing sia nu jeung
  moal ieu eta sadayana hayang awak wak ang ambo dak idak nian ikam kada pian bah do sude iya jo sanes ngarana`.split(
    /\s+/,
  ),
);

const isSlang = (text: string): boolean =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).some(
    (word) => colloquial.has(word) || (standardFor(word) !== undefined && !plain.has(word)),
  );

const disguises = [
  // Digits or signs inside a word; "teman2nya" and "10rb" are no disguise.
  /[a-z][0-9@$!*]+[a-z]|(?<![0-9a-z])[0-9@$*][a-z]{3,}/i,
  // Letters one by one: "b u n g k a m", "l.g.b.t".
  /(?<!\p{L})(?:\p{L}[\s.-]){2,}\p{L}(?!\p{L})/u,
  // Stretched.
  /(\p{L})\1\1/iu,
];

const isDisguised = (text: string): boolean =>
  disguises.some((one) => one.test(text.replace(/2(?:nya|an|in|kan|ku|mu)\b/g, ""))) ||
  text.normalize("NFKC") !== text;

const isDeniedOrQuoted = (text: string): boolean =>
  /["“'‘«]|\b(?:tidak|tak|tdk|ga|gak|nggak|bukan|jangan|stop|setop|hentikan|berhenti|dilarang|hindari|tanpa)\b/i.test(
    text,
  );
