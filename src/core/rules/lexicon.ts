import { formsOfLemma, withoutClitics } from "./morphology.ts";
import type { WordClass } from "./format.ts";
import type { Token } from "./text/tokens.ts";

/** A class of words, known by number once packs are compiled. */
export type ClassId = number;
type Phrase = { rest: string[]; id: ClassId };

/** Every form of every lemma, ready for look-up by token. Cost of a look-up does not grow with the packs. */
export class Lexicon {
  readonly #ids = new Map<string, ClassId>();
  readonly #exact = new Map<string, ClassId[]>();
  /** Forms that may carry -nya, -lah and the like. */
  readonly #stems = new Map<string, ClassId[]>();
  readonly #literals = new Set<ClassId>();
  readonly #phrases = new Map<string, Phrase[]>();
  /** Squeezed forms of disguisable lemmas, and the same by first letter for masked words. */
  readonly #hidden = new Map<string, ClassId[]>();
  readonly #byFirst = new Map<string, string[]>();
  forms = 0;

  idOf(name: string): ClassId {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(name, id);
    return id;
  }

  addWord(word: string): ClassId {
    const id = this.idOf(`=${word}`);
    this.#literals.add(id);
    const [first = "", ...rest] = word.split("_");
    if (rest.length === 0 || first === "") this.#put(this.#exact, word, id);
    else {
      const known = this.#phrases.get(first) ?? [];
      if (!known.some((phrase) => phrase.id === id)) this.#phrases.set(first, [...known, { rest, id }]);
    }
    return id;
  }

  addVerb(root: string): ClassId {
    const id = this.idOf(`~${root}`);
    for (const form of formsOfLemma(root, "kerja")) this.#put(this.#stems, form, id);
    return id;
  }

  addClass(id: ClassId, words: WordClass): void {
    for (const lemma of words.lema) {
      for (const form of formsOfLemma(lemma.toLowerCase(), words.afiks)) this.#addForm(form, id, words);
    }
  }

  #addForm(form: string, id: ClassId, words: WordClass): void {
    const [first = "", ...rest] = form.split(" ");
    if (rest.length > 0) {
      const known = this.#phrases.get(first) ?? [];
      known.push({ rest, id });
      this.#phrases.set(first, known);
      this.forms += 1;
    } else this.#put(words.afiks === "tetap" ? this.#exact : this.#stems, form, id);
    if (!words.sembunyi) return;
    const plain = squeezed(form.replaceAll(" ", ""));
    if (plain.length < 4) return;
    if (!this.#hidden.has(plain)) {
      const head = plain.slice(0, 1);
      const bucket = this.#byFirst.get(head) ?? [];
      bucket.push(plain);
      this.#byFirst.set(head, bucket);
    }
    this.#put(this.#hidden, plain, id);
  }

  #put(map: Map<string, ClassId[]>, form: string, id: ClassId): void {
    const ids = map.get(form);
    if (ids === undefined) map.set(form, [id]);
    else if (!ids.includes(id)) ids.push(id);
    this.forms += 1;
  }

  isHidden(form: string): boolean {
    return this.#hidden.has(form);
  }

  /** Calls `found(class, tokens taken)` for everything that begins at `at`. */
  lookUp(tokens: Token[], at: number, found: (id: ClassId, length: number) => void): void {
    const token = tokens[at];
    if (token === undefined) return;
    for (const form of token.forms) {
      for (const id of this.#exact.get(form) ?? []) found(id, 1);
      for (const id of this.#stems.get(form) ?? []) found(id, 1);
      for (const bare of withoutClitics(form)) for (const id of this.#stems.get(bare) ?? []) found(id, 1);
      // A word written in a pattern also stands with -nya: "temuan" reads "temuannya".
      if (form.length > 6 && form.endsWith("nya")) {
        for (const id of this.#exact.get(form.slice(0, -3)) ?? []) if (this.#literals.has(id)) found(id, 1);
      }
      for (const phrase of this.#phrases.get(form) ?? []) {
        if (followedBy(tokens, at, phrase.rest)) found(phrase.id, phrase.rest.length + 1);
      }
    }
    for (const form of token.hidden) for (const id of this.#hidden.get(form) ?? []) found(id, 1);
    if (token.masked !== undefined) {
      for (const form of this.#byFirst.get(token.masked.slice(0, 1)) ?? []) {
        if (fits(token.masked, form)) for (const id of this.#hidden.get(form) ?? []) found(id, 1);
      }
    }
  }
}

function followedBy(tokens: Token[], at: number, rest: string[]): boolean {
  const sentence = tokens[at]?.sentence;
  for (let k = 0; k < rest.length; k += 1) {
    const token = tokens[at + k + 1];
    const word = rest[k];
    if (token === undefined || word === undefined || token.sentence !== sentence) return false;
    const isLast = k === rest.length - 1;
    const same = token.forms.includes(word);
    if (!same && !(isLast && token.forms.some((form) => withoutClitics(form).includes(word)))) return false;
  }
  return true;
}

export const squeezed = (word: string): string => word.replace(/([a-z])\1+/g, "$1");

/** Does `anj**g` stand for `anjing`? A star is one letter; a run of stars may be one or two more. */
function fits(masked: string, form: string): boolean {
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
