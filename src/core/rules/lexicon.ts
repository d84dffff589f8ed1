import { formsOfLemma, withoutClitics } from "./morphology.ts";
import type { WordClass } from "./format.ts";
import { fits, isMasked, unmasked } from "./masked.ts";
import type { Phrase as Pattern } from "./phrase.ts";
import { kindOf, kindsOfToken } from "./token-kinds.ts";
import { formsOf, type Forms } from "./text/forms.ts";
import type { Token } from "./text/tokens.ts";

/** A class of words, known by number once packs are compiled. */
export type ClassId = number;
/** A class that begins at a token, and how many tokens its word takes. */
export type Hit = { id: ClassId; length: number };
type Lemma = { rest: string[]; id: ClassId };

/** What begins at a token, the longest first, so that "tahi lalat" is taken before "tahi"; and the patterns to try there, once asked. */
export type Standing = {
  hits: readonly Hit[];
  patterns: readonly Pattern[] | null;
  /** By the longer lemmas that begin there as well. */
  withLonger: Map<string, Standing>;
};
const standing = (hits: readonly Hit[]): Standing => ({ hits, patterns: null, withLonger: new Map() });

/** What a written word stands for, worked out once: classes of the word alone, and the longer lemmas it may begin. */
class Word {
  readonly forms: readonly string[];
  readonly hidden: readonly string[];
  readonly hits: readonly Hit[];
  readonly longer: readonly Lemma[];
  /** The same classes and what the token is besides, by the number of that. */
  readonly withKinds: (Standing | undefined)[] = [undefined, undefined, undefined];

  constructor({ forms, hidden }: Forms, hits: readonly Hit[], longer: readonly Lemma[]) {
    this.forms = forms;
    this.hidden = hidden;
    this.hits = hits;
    this.longer = longer;
  }
}
/** Words of their own that end as if a clitic stood there. */
const notInflected = new Set("masalah langkah bongkah berkah naskah nikah celah hanya bukankah".split(" "));
const rememberAtMost = 10_000;

/** Every form of every lemma, ready for look-up by token. Cost of a look-up does not grow with the packs. */
export class Lexicon {
  readonly #ids = new Map<string, ClassId>();
  readonly #exact = new Map<string, ClassId[]>();
  /** Forms that may carry -nya, -lah and the like. */
  readonly #stems = new Map<string, ClassId[]>();
  readonly #literals = new Set<ClassId>();
  readonly #phrases = new Map<string, Lemma[]>();
  /** Squeezed forms of disguisable lemmas, and the same by first letter for masked words. */
  readonly #hidden = new Map<string, ClassId[]>();
  readonly #byFirst = new Map<string, string[]>();
  /** Words of the lemmas of several words. */
  readonly #parts = new Set<string>();
  /** The words of a language are few and come again: each, as written, is worked out once. */
  readonly #words = new Map<string, Word>();
  forms = 0;

  idOf(name: string): ClassId {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(name, id);
    return id;
  }

  /** Class numbers run from 0 up to this. */
  get classes(): number {
    return this.#ids.size;
  }

  addWord(word: string): ClassId {
    const id = this.idOf(`=${word}`);
    if (this.#literals.has(id)) return id;
    this.#literals.add(id);
    const [first = "", ...rest] = word.split("_");
    if (rest.length === 0 || first === "") this.#put(this.#exact, word, id);
    else this.#begin(first, { rest, id });
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
      this.#begin(first, { rest, id });
      this.forms += 1;
    } else this.#put(words.afiks === "tetap" ? this.#exact : this.#stems, form, id);
    if (!words.sembunyi) return;
    const plain = squeezed(form.replaceAll(" ", ""));
    if (plain.length < 4) return;
    if (!this.#hidden.has(plain)) {
      const head = plain.slice(0, 1);
      const bucket = this.#byFirst.get(head);
      if (bucket === undefined) this.#byFirst.set(head, [plain]);
      else bucket.push(plain);
    }
    this.#put(this.#hidden, plain, id);
  }

  #begin(first: string, phrase: Lemma): void {
    const known = this.#phrases.get(first);
    if (known === undefined) this.#phrases.set(first, [phrase]);
    else known.push(phrase);
    for (const word of phrase.rest) this.#parts.add(word);
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

  /** Does any pattern or class ask for this word? What is written letter by letter is read as a word only then. */
  isKnown(form: string): boolean {
    return this.#asksFor(form) || withoutClitics(form).some((bare) => bare.length > 3 && this.#asksFor(bare));
  }

  #asksFor(form: string): boolean {
    return this.#exact.has(form) || this.#stems.has(form) || this.#phrases.has(form) || this.#parts.has(form);
  }

  /** The spellings a written word may stand for; the same answer each time. */
  spell(raw: string): Forms {
    const known = this.#words.get(raw);
    if (known !== undefined) return known;
    const found = formsOf(raw);
    const shown = raw.includes("*") ? unmasked(raw, this) : [];
    const word = this.#workOut({ forms: [...found.forms, ...shown], hidden: found.hidden }, raw);
    if (this.#words.size >= rememberAtMost) this.#words.clear();
    // Engines keep a long slice as a window on the whole post: a copy lets the post go.
    this.#words.set(raw.length > 12 ? Array.from(raw).join("") : raw, word);
    return word;
  }

  standingAt(tokens: readonly Token[], at: number): Standing {
    const token = tokens[at];
    if (token === undefined) return standing([]);
    const kind = kindOf(token, tokens[at - 1]);
    const word = token.spelling instanceof Word ? token.spelling : this.#workOut(token.spelling);
    let alone = word.withKinds[kind];
    if (alone === undefined) {
      const tests = kindsOfToken[kind] ?? [];
      const hits = [...word.hits, ...tests.map((test) => ({ id: this.idOf(`:${test}`), length: 1 }))];
      alone = standing(hits);
      word.withKinds[kind] = alone;
    }
    return word.longer.length === 0 ? alone : withLonger(word, tokens, at, alone);
  }

  #workOut(spelling: Forms, raw = ""): Word {
    const ids = new Set<ClassId>();
    const phrases: Lemma[] = [];
    const add = (list: readonly ClassId[] | undefined): void => {
      for (const id of list ?? []) ids.add(id);
    };
    for (const form of spelling.forms) {
      add(this.#exact.get(form));
      add(this.#stems.get(form));
      for (const bare of withoutClitics(form)) {
        add(this.#stems.get(bare));
        // A short word is too often the head of another one: "masa" and "masalah", "tang" and "tangku".
        if (bare.length > (/(?:nya|lah|kah)$/.test(form) ? 3 : 4) && !notInflected.has(form))
          add(this.#exact.get(bare));
      }
      phrases.push(...(this.#phrases.get(form) ?? []));
    }
    for (const form of spelling.hidden) add(this.#hidden.get(form));
    if (isMasked(raw)) {
      for (const form of this.#byFirst.get(raw.slice(0, 1)) ?? [])
        if (fits(raw, form)) add(this.#hidden.get(form));
    }
    return new Word(
      spelling,
      [...ids].map((id) => ({ id, length: 1 })),
      phrases,
    );
  }
}

/** The same few lemmas come again and again: what stands with each choice of them is kept. */
function withLonger(word: Word, tokens: readonly Token[], at: number, alone: Standing): Standing {
  let key = "";
  const longer: Hit[] = [];
  for (const { id, rest } of word.longer) {
    if (!followedBy(tokens, at, rest)) continue;
    const length = rest.length + 1;
    if (longer.some((hit) => hit.id === id && hit.length === length)) continue;
    longer.push({ id, length });
    key += `${String(id)}:${String(length)} `;
  }
  if (longer.length === 0) return alone;
  let together = alone.withLonger.get(key);
  if (together === undefined) {
    const hits = [...longer.sort((a, b) => b.length - a.length), ...alone.hits];
    together = standing(hits);
    alone.withLonger.set(key, together);
  }
  return together;
}

function followedBy(tokens: readonly Token[], at: number, rest: readonly string[]): boolean {
  const sentence = tokens[at]?.sentence;
  for (let k = 0; k < rest.length; k += 1) {
    const token = tokens[at + k + 1];
    const word = rest[k];
    if (token === undefined || word === undefined || token.sentence !== sentence) return false;
    const isLast = k === rest.length - 1;
    const { forms } = token.spelling;
    if (!forms.includes(word) && !(isLast && forms.some((form) => isWithClitic(form, word)))) return false;
  }
  return true;
}

const isWithClitic = (form: string, word: string): boolean =>
  form.length > word.length && form.startsWith(word) && withoutClitics(form).includes(word);

export const squeezed = (word: string): string => word.replace(/([a-z])\1+/g, "$1");
