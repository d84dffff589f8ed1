import type { Slide } from "./model.ts";
import { plainText } from "./text.ts";

const marked = /^(?:teks|text|script)\s*:\s*/i;
const quoted = /[“"]([^”"]{2,})[”"]/g;
/** Without a mark or a quotation notes are read aloud from the top, as far as a strip is worth it. */
const firstSentences = 2;

/** Ends a sentence only before a new one: not within 09.30, nor after "No. 5". */
const sentenceEnd = /(?<=[.!?…][”’")]*)\s+(?=[“‘"(]*\p{Lu})/u;

/**
 * What is said to the hall on this slide, sentence by sentence: lines of the notes that begin with `Teks:` (`Text:`,
 * `Script:`); without any, the words in quotation marks; without those, the first two sentences. Notes also hold
 * hints for the facilitator alone, and these must not be read in the hall.
 */
export function scriptOf({ notes }: Pick<Slide, "notes">): string[] {
  if (notes === null) return [];
  const lines = plainText(notes).split("\n");
  const spoken = lines.filter((line) => marked.test(line)).map((line) => line.replace(marked, ""));
  if (spoken.length > 0) return spoken.flatMap(sentencesOf);
  const said = lines.flatMap((line) => [...line.matchAll(quoted)].map(([, words]) => words ?? ""));
  if (said.length > 0) return said.flatMap(sentencesOf);
  return lines.flatMap(sentencesOf).slice(0, firstSentences);
}

const sentencesOf = (text: string): string[] =>
  text
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");

/**
 * The sentences that belong to one step of a slide, spread evenly over its steps. A step with none of its own keeps the
 * last one said before it.
 */
export function sentencesAt(script: readonly string[], step: number, steps: number): string[] {
  const stepOf = (index: number) => Math.floor((index * (steps + 1)) / script.length);
  const own = script.filter((_sentence, index) => stepOf(index) === step);
  if (own.length > 0) return own;
  const before = script.findLast((_sentence, index) => stepOf(index) < step);
  return before === undefined ? [] : [before];
}
