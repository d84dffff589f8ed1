import type { ClassId, Lexicon } from "./lexicon.ts";
import { parsePattern, type Atom } from "./pattern.ts";

export type CompiledStep =
  | { kind: "one"; ids: ClassId[]; optional: boolean }
  | { kind: "not"; ids: ClassId[]; behind: boolean }
  | { kind: "gap"; most: number };

/**
 * `anchor` is the first step that must be there; a pattern is tried only where its anchor stands, in sentences that hold one
 * of the classes of every other step that must be there (`needs`).
 */
export type Phrase = { id: number; steps: CompiledStep[]; anchor: number; needs: ClassId[][] };

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
    const needs = steps.flatMap((step, at) =>
      step.kind === "one" && !step.optional && at !== anchor ? [step.ids] : [],
    );
    // The fewer classes would do, the sooner it is known that none is there.
    needs.sort((a, b) => a.length - b.length);
    const phrase: Phrase = { id: this.#byText.size, steps, anchor, needs };
    this.#byText.set(text, phrase);
    const first = steps[anchor];
    if (first?.kind === "one") {
      for (const id of first.ids) {
        const list = this.#byAnchor.get(id);
        if (list === undefined) this.#byAnchor.set(id, [phrase]);
        else list.push(phrase);
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

  /** The patterns whose anchor one of these classes is, each once. */
  anchoredAt(hits: readonly { id: ClassId }[]): readonly Phrase[] {
    return [...new Set(hits.flatMap(({ id }) => this.#byAnchor.get(id) ?? []))];
  }
}
