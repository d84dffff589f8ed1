import type { ClassId, Hit } from "./lexicon.ts";
import type { Phrase } from "./phrase.ts";
import type { Token } from "./text/tokens.ts";

/** What begins at each token. */
export type Hits = readonly (readonly Hit[])[];

/** No phrase spans more tokens than this: 14 steps, each gap at most 15 words. */
const widest = 448;
/** Leads before the anchor are at most 4 tokens. */
const longestLead = 4;
const width = widest + longestLead;
/** Steps taken for one pattern at one place, and for all of a text by its tokens: far above what honest packs need. */
const mostSteps = 1_000;
const mostStepsPerToken = 300;

/** By step and place, the number of the attempt that failed there; attempts are counted on and on, so it is never cleared. */
const failed = new Float64Array(16 * width);
let attempt = 0;

/** Matches patterns against the tokens of one text; keeps what failed, so that no place is tried twice. */
export class Matcher {
  readonly #tokens: readonly Token[];
  readonly #hits: Hits;
  #steps: Phrase["steps"] = [];
  #anchor = 0;
  #at = 0;
  #sentence = 0;
  #left: number;
  #stepsHere = 0;

  constructor(tokens: readonly Token[], hits: Hits) {
    this.#tokens = tokens;
    this.#hits = hits;
    this.#left = 200_000 + mostStepsPerToken * tokens.length;
  }

  /** No pattern of this text is worth another look: it would find nothing. */
  get isSpent(): boolean {
    return this.#left <= 0;
  }

  /**
   * Where `phrase` matches with its anchor at token `at`, as [from, to), or null. Never leaves the sentence;
   * emoji between words are stepped over. Work is bounded whatever the pattern: what is not found by then is not found.
   */
  matchAt(phrase: Phrase, at: number): [number, number] | null {
    this.#steps = phrase.steps;
    this.#anchor = phrase.anchor;
    this.#stepsHere = Math.min(mostSteps, this.#left);
    this.#left -= this.#stepsHere;
    this.#at = at;
    this.#sentence = this.#tokens[at]?.sentence ?? -1;
    const found = this.#search(phrase, at);
    // A try counts, even when it ends at its first step.
    this.#left += this.#stepsHere - 1;
    return found;
  }

  #search(phrase: Phrase, at: number): [number, number] | null {
    // Steps before the anchor are optional or look behind: try the longest lead first.
    for (let lead = Math.min(phrase.anchor, longestLead); lead >= 0; lead -= 1) {
      if (lead > 0 && !this.#inside(at - lead)) continue;
      attempt += 1;
      const end = this.#run(0, at - lead);
      if (end > at) return [at - lead, end];
    }
    return null;
  }

  #inside(pos: number): boolean {
    return this.#tokens[pos]?.sentence === this.#sentence;
  }

  #run(step: number, pos: number): number {
    if (step >= this.#steps.length) return pos;
    const offset = pos - this.#at + longestLead;
    if (offset >= width || this.#stepsHere <= 0) return -1;
    this.#stepsHere -= 1;
    const key = step * width + offset;
    if (failed[key] === attempt) return -1;
    const end = this.#step(step, pos);
    if (end < 0) failed[key] = attempt;
    return end;
  }

  #step(step: number, pos: number): number {
    const current = this.#steps[step];
    if (current === undefined) return pos;
    switch (current.kind) {
      case "not": {
        const looked = current.behind ? pos - 1 : pos;
        return this.#inside(looked) && this.#stands(current.ids, looked) ? -1 : this.#run(step + 1, pos);
      }
      case "gap":
        for (let skip = 0; skip <= current.most && (skip === 0 || this.#inside(pos + skip - 1)); skip += 1) {
          const end = this.#run(step + 1, pos + skip);
          if (end >= 0) return end;
        }
        return -1;
      case "one": {
        if (this.#inside(pos)) {
          for (const hit of this.#hits[pos] ?? []) {
            if (!current.ids.includes(hit.id)) continue;
            const end = this.#run(step + 1, pos + hit.length);
            if (end >= 0) return end;
          }
          if (this.#tokens[pos]?.kind === "emoji" && step > this.#anchor) {
            const end = this.#run(step, pos + 1);
            if (end >= 0) return end;
          }
        }
        return current.optional ? this.#run(step + 1, pos) : -1;
      }
    }
  }

  #stands(ids: readonly ClassId[], pos: number): boolean {
    for (const hit of this.#hits[pos] ?? []) if (ids.includes(hit.id)) return true;
    return false;
  }
}
