/** Starts with a letter and hides some of the others, but not all. */
const maskedWord = /^[a-z][a-z]{0,12}\*{1,6}[a-z*]{0,12}$/;

export const isMasked = (raw: string): boolean =>
  raw.includes("*") && maskedWord.test(raw) && raw.replaceAll("*", "").length > 1;

/** People cover vowels; more than this leaves the word to guesswork. */
const mostCovered = 3;

type Words = { isKnown(form: string): boolean; isHidden(form: string): boolean };

/** Known words that `raw` may stand for when each star is one vowel: `c*bl*s` is `coblos`. Where a rude one fits, it is that. */
export function unmasked(raw: string, words: Words): string[] {
  const shown = raw.replaceAll("*", "").length;
  if (!isMasked(raw) || shown < 3 || raw.length - shown > mostCovered || raw.includes("**")) return [];
  let options = [""];
  for (const char of raw) {
    const letters = char === "*" ? ["a", "i", "o", "u", "e"] : [char];
    options = options.flatMap((start) => letters.map((letter) => start + letter));
  }
  const known = options.filter((one) => words.isKnown(one));
  const rude = known.find((one) => words.isHidden(one));
  return rude === undefined ? known : [rude];
}

/** Does `anj**g` stand for `anjing`? A star is one letter; a run of stars may be one or two more. */
export function fits(masked: string, form: string): boolean {
  let m = 0;
  let f = 0;
  while (m < masked.length) {
    if (masked[m] === "*") {
      let run = 0;
      while (masked[m] === "*") {
        run += 1;
        m += 1;
      }
      const tail = masked.slice(m);
      if (tail.includes("*")) {
        f += run;
        continue;
      }
      const rest = form.length - f - tail.length;
      return rest >= run && rest <= run + (run > 1 ? 2 : 0) && form.endsWith(tail);
    }
    if (masked[m] !== form[f]) return false;
    m += 1;
    f += 1;
  }
  return f === form.length;
}
