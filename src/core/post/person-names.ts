import type { View } from "../rules/text/view.ts";
import {
  givenNames,
  nameParticles,
  notPersonBefore,
  ordinary,
  strongTitles,
  weakTitles,
} from "./person-words.ts";

/** Half-open, in units of the view's text. */
export type Place = { start: number; end: number };
type Word = Place & { text: string; capital: boolean; shouted: boolean; gap: string };

/** The words of a person's name at most. */
const longestName = 4;
const followsName = /(?:\ba\.\s?n\.?|\batas nama|\bnama(?:nya)?(?:\s+(?:saya|dia|lengkap))?\s*:)\s*$/;

function wordsOf(view: View): Word[] {
  let before = 0;
  return [...view.text.matchAll(/\p{L}+(?:'\p{L}+)?/gu)].map((found) => {
    const start = found.index;
    const end = start + found[0].length;
    const gap = view.text.slice(before, start);
    before = end;
    const capitals = view.upper.subarray(start, end).reduce((sum, one) => sum + one, 0);
    const shouted = end - start > 1 && capitals === end - start;
    return { start, end, text: found[0], capital: view.upper[start] === 1, shouted, gap };
  });
}

/** Prefixes and suffixes that names hardly have: "Pengumuman", "Kementerian", "Sebaiknya". */
const inflected =
  /^(?:ke\w{3,}an|pe[nmr]\w{4,}|me[nm]\w{4,}|ber\w{4,}|ter\w{4,}|di\w{5,}|se\w{4,}nya|\w{3,}(?:kan|nya|lah))$/;

const nameLike = ({ text, capital }: Word): boolean =>
  capital &&
  (givenNames.has(text) || !(ordinary.has(text) || notPersonBefore.has(text) || inflected.test(text)));

/** Words joined to one name: by a space, or by the dot of an initial ("M. Yusuf"). */
const joined = (word: Word, before: Word | undefined): boolean =>
  /^[ \u00A0]$/.test(word.gap) || (/^\. ?$/.test(word.gap) && before?.text.length === 1);

/** How many words from `at` on look like parts of one name. */
function runFrom(words: Word[], at: number): number {
  let count = 0;
  for (let i = at; i < words.length && count < longestName; i += 1) {
    const word = words[i];
    if (!word || (i > at && !joined(word, words[i - 1]))) break;
    const next = words[i + 1];
    const particle =
      i > at && nameParticles.has(word.text) && next !== undefined && joined(next, word) && nameLike(next);
    if (!particle && !nameLike(word)) break;
    count += 1;
  }
  return count;
}

/**
 * Persons' names as far as words can tell: after a title ("pak", "Bu", "si", "a.n."), by a common given name, or as two
 * or three words with capitals that are no ordinary words. Misses are expected: whoever uses this shows what was found
 * and lets a person add the rest.
 */
export function namesIn(view: View): Place[] {
  const words = wordsOf(view);
  const found: Place[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const count = nameAt(words, i, view.text);
    const first = words[i];
    const last = words[i + count - 1];
    if (count === 0 || !first || !last) continue;
    found.push({ start: first.start, end: last.end });
    i += count - 1;
  }
  return found;
}

function nameAt(words: Word[], at: number, text: string): number {
  const word = words[at];
  if (!word || strongTitles.has(word.text) || weakTitles.has(word.text)) return 0;
  const before = words[at - 1];
  const title = before && /^\.?[ \u00A0]$/.test(word.gap) ? before.text : "";
  const announced = followsName.test(text.slice(Math.max(0, word.start - 40), word.start));
  const run = runFrom(words, at);
  if (announced || strongTitles.has(title)) {
    const small = word.text.length > 2 && !ordinary.has(word.text) && !inflected.test(word.text) ? 1 : 0;
    return Math.max(run, small);
  }
  // In a text of capitals a capital says nothing, so there only titles and given names count.
  if (weakTitles.has(title)) return word.shouted && before?.shouted && !givenNames.has(word.text) ? 0 : run;
  if (title !== "" && notPersonBefore.has(title)) return 0;
  if (givenNames.has(word.text) && word.capital) return run;
  if (word.shouted || run < 2 || run > 3) return 0;
  // Between two other words with capitals it is part of a headline.
  const after = words[at + run];
  const inside = before?.capital === true && joined(word, before);
  return inside && (nameLike(before) || (after?.capital === true && joined(after, words[at + run - 1])))
    ? 0
    : run;
}
