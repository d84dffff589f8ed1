import { standardFor } from "./slang.ts";

const leetOf: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "6": "g",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "!": "i",
};

const decode = (word: string, one: string, six: string): string => {
  let out = "";
  for (const char of word) {
    if (char === "1") out += one;
    else if (char === "6") out += six;
    else out += leetOf[char] ?? char;
  }
  return out;
};

/** `suppooort`, `pemeriksaannnn`: what is stretched is one letter, what is only double stays. */
const unstretched = (word: string): string => word.replace(/([a-z])\1\1+/g, "$1");

/** Every run of a letter longer than `most` cut down to `most`. */
function squeeze(word: string, most: 1 | 2): string {
  let out = "";
  let run = 0;
  for (let i = 0; i < word.length; i += 1) {
    run = i > 0 && word[i] === word[i - 1] ? run + 1 : 1;
    if (run <= most) out += word[i];
  }
  return out;
}

const elongated = /([a-z])\1\1/;
const doubled = /([a-z])\1/;
const hasLetter = /[a-z]/;
const mixed = /[0-9@$!]/;
const plural = /^([a-z]{2,})2(an|nya|ku|mu|lah|kan|in)?$/;
/** Longer than any word worth looking up. */
const longestWord = 48;

export type Forms = {
  /** Spellings to look up, the plainest first. */
  forms: readonly string[];
  /** Spellings that count only for lemmas known to be disguised. */
  hidden: readonly string[];
};

/** Spellings a written word may stand for; leet is read only where letters and digits mix. */
export function formsOf(raw: string): Forms {
  if (raw.length > longestWord) return { forms: [raw], hidden: [] };
  const bare = raw.replaceAll("*", "");
  const forms = [bare];
  const hidden: string[] = [];
  const add = (word: string): void => {
    if (word !== "" && !forms.includes(word)) forms.push(word);
    const standard = standardFor(word);
    if (standard !== undefined && !forms.includes(standard)) forms.push(standard);
  };
  add(bare);
  const twice = plural.exec(bare);
  if (twice !== null) {
    add(twice[1] ?? "");
    add(`${twice[1] ?? ""}${twice[2] ?? ""}`);
  } else if (mixed.test(bare) && hasLetter.test(bare)) {
    for (const one of ["i", "l"]) for (const six of ["g", "b"]) add(decode(bare, one, six));
    const trailing = bare.replace(/[0-9]+$/, "");
    if (trailing.length > 2) hidden.push(trailing);
  }
  for (const form of forms.slice()) {
    if (elongated.test(form)) {
      add(squeeze(form, 2));
      add(unstretched(form));
      add(squeeze(form, 1));
    }
  }
  for (const form of forms) if (doubled.test(form)) hidden.push(squeeze(form, 1));
  return { forms, hidden };
}
