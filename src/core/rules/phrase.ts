import type { ClassId, Lexicon } from "./lexicon.ts";
import { parsePattern, type Atom } from "./pattern.ts";
import type { Token } from "./text/tokens.ts";

export type CompiledStep =
  | { kind: "one"; ids: ClassId[]; optional: boolean }
  | { kind: "not"; ids: ClassId[]; behind: boolean }
  | { kind: "gap"; most: number };

/** `anchor` is the first step that must be there; a pattern is tried only where its anchor stands. */
export type Phrase = { id: number; steps: CompiledStep[]; anchor: number };

/** Phrase patterns of all packs, found by the class of their anchor. */
export class Phrases {
  readonly #byText = new Map<string, Phrase>();
  readonly #byAnchor = new Map<ClassId, Phrase[]>();

  readonly #lexicon: Lexicon;
  readonly #classes: ReadonlySet<string>;

  constructor(lexicon: Lexicon, classes: ReadonlySet<string>) {
    this.#lexicon = lexicon;
    this.#classes = classes;
  }

  /** The pattern's number, or the name of a word class nobody defines. */
  add(text: string): number | string {
    const known = this.#byText.get(text);
    if (known !== undefined) return known.id;
    const parsed = parsePattern(text);
    if (typeof parsed === "string") return parsed;
    const steps: CompiledStep[] = [];
    let anchored = false;
    for (const step of parsed) {
      if (step.kind === "gap") {
        steps.push(step);
        continue;
      }
      const ids: ClassId[] = [];
      for (const atom of step.atoms) {
        const id = this.#resolve(atom);
        if (typeof id === "string") return id;
        ids.push(id);
      }
      if (step.kind === "not") steps.push({ kind: "not", ids, behind: !anchored });
      else {
        anchored ||= !step.optional;
        steps.push({ kind: "one", ids, optional: step.optional });
      }
    }
    const anchor = steps.findIndex((step) => step.kind === "one" && !step.optional);
    const phrase: Phrase = { id: this.#byText.size, steps, anchor };
    this.#byText.set(text, phrase);
    const first = steps[anchor];
    if (first?.kind === "one") {
      for (const id of first.ids) {
        const list = this.#byAnchor.get(id) ?? [];
        list.push(phrase);
        this.#byAnchor.set(id, list);
      }
    }
    return phrase.id;
  }

  #resolve(atom: Atom): ClassId | string {
    switch (atom.kind) {
      case "word":
        return this.#lexicon.addWord(atom.word);
      case "verb":
        return this.#lexicon.addVerb(atom.word);
      case "token":
        return this.#lexicon.idOf(`:${atom.token}`);
      case "class":
        return this.#classes.has(atom.name)
          ? this.#lexicon.idOf(atom.name)
          : `kelas kata <${atom.name}> tidak ada di kamus mana pun`;
    }
  }

  anchoredAt(id: ClassId): Phrase[] {
    return this.#byAnchor.get(id) ?? none;
  }
}

const none: Phrase[] = [];

/** What begins at each token: pairs of class and length. */
export type Hits = { id: ClassId; length: number }[][];

/**
 * Where `phrase` matches with its anchor at token `at`, as [from, to), or null. Never leaves the sentence;
 * emoji between words are stepped over. Work is bounded by steps times the gaps, not by the text.
 */
export function matchAt(phrase: Phrase, at: number, tokens: Token[], hits: Hits): [number, number] | null {
  const sentence = tokens[at]?.sentence ?? -1;
  const failed = new Set<number>();
  const run = (step: number, pos: number): number => {
    const current = phrase.steps[step];
    if (current === undefined) return pos;
    const key = step * 4096 + (pos - at + 1024);
    if (failed.has(key)) return -1;
    const end = attempt(current, step, pos);
    if (end < 0) failed.add(key);
    return end;
  };
  const inside = (pos: number): boolean => tokens[pos]?.sentence === sentence;
  const attempt = (current: CompiledStep, step: number, pos: number): number => {
    switch (current.kind) {
      case "not": {
        const looked = current.behind ? pos - 1 : pos;
        return inside(looked) && stands(current.ids, looked, hits) > 0 ? -1 : run(step + 1, pos);
      }
      case "gap":
        for (let skip = 0; skip <= current.most && (skip === 0 || inside(pos + skip - 1)); skip += 1) {
          const end = run(step + 1, pos + skip);
          if (end >= 0) return end;
        }
        return -1;
      case "one": {
        if (inside(pos)) {
          for (const hit of hits[pos] ?? []) {
            if (!current.ids.includes(hit.id)) continue;
            const end = run(step + 1, pos + hit.length);
            if (end >= 0) return end;
          }
          if (tokens[pos]?.kind === "emoji" && step > phrase.anchor) {
            const end = run(step, pos + 1);
            if (end >= 0) return end;
          }
        }
        return current.optional ? run(step + 1, pos) : -1;
      }
    }
  };
  // Steps before the anchor are optional or look behind: try the longest lead first.
  for (let lead = Math.min(phrase.anchor, 4); lead >= 0; lead -= 1) {
    if (lead > 0 && !inside(at - lead)) continue;
    failed.clear();
    const end = run(0, at - lead);
    if (end > at) return [at - lead, end];
  }
  return null;
}

function stands(ids: ClassId[], pos: number, hits: Hits): number {
  for (const hit of hits[pos] ?? []) if (ids.includes(hit.id)) return hit.length;
  return 0;
}
