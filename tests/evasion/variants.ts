import { disguises, wholeDisguises } from "./disguise.ts";
import type { Marks } from "./examples.ts";

export type Variant = { kind: string; text: string };

/** Words people disguise: of letters alone, not part of a link, an account, a hashtag or a compound. */
const word = /(?<![\p{L}\p{N}\p{M}@#/._*$'-])\p{Script=Latin}{3,}(?![\p{L}\p{N}\p{M}@/_*$'-]|\.\p{L})/gu;
/** Nobody hides these; they carry no offence. */
const plain = new Set(
  "yang dan dari dengan untuk pada ini itu adalah juga saja kita kami saya akan agar atau oleh karena para ada bagi dalam kalau sudah sangat tapi nih kok lah sih deh dong nya aja bgt banget buat ke di ya the and for".split(
    " ",
  ),
);
/** These kinds are about the word itself, so that even a plain one counts. */
const anyWord = new Set(["slang", "reduplication"]);
/** Variants of one kind of one post. */
const mostOfAKind = 2;

type Place = { start: number; end: number; written: string };

function wordsIn(text: string, marks: Marks): Place[] {
  return [...text.matchAll(word)]
    .map((found) => ({ start: found.index, end: found.index + found[0].length, written: found[0] }))
    .filter(({ start, end }) => marks.some(([from, to]) => start >= from && end <= to));
}

/** A name is not inflected, and an abbreviation is not stretched. */
const isPlainWord = (text: string, { start, written }: Place): boolean =>
  written === written.toLowerCase() ||
  (start === 0 && written.slice(1) === written.slice(1).toLowerCase()) ||
  text === text.toUpperCase();
const inflecting = new Set(["clitics", "reduplication", "elongation", "slang"]);

/** Disguised versions of `text`, always the same ones; `marks` are the stretches worth disguising. */
export function variantsOf(text: string, marks: Marks, seed: number): Variant[] {
  const places = wordsIn(text, marks);
  const content = places.filter(({ written }) => !plain.has(written.toLowerCase()));
  const found: Variant[] = [];
  for (const [at, [kind, disguise]] of Object.entries(disguises).entries()) {
    // A clitic ends what was said: "nota dinasnya", not "notanya dinas".
    const last =
      kind === "clitics" ? content.filter(({ end }) => marks.some((mark) => mark[1] === end)) : content;
    const pool = (anyWord.has(kind) ? places : last).filter(
      (place) => !inflecting.has(kind) || isPlainWord(text, place),
    );
    for (let k = 0; k < Math.min(mostOfAKind, pool.length); k += 1) {
      const place = pool[(seed + at + k) % pool.length];
      const other = place === undefined ? undefined : disguise(place.written, seed + at + k);
      if (place === undefined || other === undefined || other === place.written) continue;
      found.push({ kind, text: text.slice(0, place.start) + other + text.slice(place.end) });
    }
  }
  for (const [kind, disguise] of Object.entries(wholeDisguises)) {
    const other = disguise(text);
    if (other !== text) found.push({ kind, text: other });
  }
  return found.filter((one, at) => found.findIndex((two) => two.text === one.text) === at);
}
