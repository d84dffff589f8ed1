import type { DeckRef, Stage, Trial, TrialContent, TrialSource } from "./session.ts";

/** A library post is one trial however often it is shown, so what was revealed stays revealed. */
export function libraryTrialId(post: string): string {
  return `post:${post}`;
}

/** How many reveals a post has: each finding, and at the end the verdict over all of them. */
export const revealsOf = (findings: number): number => findings + 1;

const fresh = (source: TrialSource): Trial => ({ source, content: null, revealed: 0, unmasked: false });

function sourceOf(id: string): TrialSource {
  return id.startsWith("post:") ? { kind: "library", post: id.slice("post:".length) } : { kind: "pasted" };
}

/** The trial before the facilitator: one laid over the deck, else the slide's own. */
export function currentTrial(stage: Stage, deck: DeckRef): { id: string; trial: Trial } | null {
  if (stage.over !== null)
    return { id: stage.over, trial: stage.trials[stage.over] ?? fresh(sourceOf(stage.over)) };
  const post = deck.slides.find((slide) => slide.id === stage.position.slide)?.post ?? null;
  if (post === null) return null;
  const id = libraryTrialId(post);
  return { id, trial: stage.trials[id] ?? fresh({ kind: "library", post }) };
}

export function openTrial(stage: Stage, id: string, source: TrialSource): Stage {
  // A pasted post begins covered each time; a library post keeps what was shown of it.
  const trial = source.kind === "library" ? (stage.trials[id] ?? fresh(source)) : fresh(source);
  return { ...stage, over: id, trials: { ...stage.trials, [id]: trial } };
}

function change(stage: Stage, id: string, part: Partial<Trial>): Stage {
  const trial = stage.trials[id] ?? fresh(sourceOf(id));
  return { ...stage, trials: { ...stage.trials, [id]: { ...trial, ...part } } };
}

export const fillTrial = (stage: Stage, id: string, content: TrialContent): Stage =>
  change(stage, id, { content });
export const revealTrial = (stage: Stage, id: string, revealed: number): Stage =>
  change(stage, id, { revealed });
export const unmaskTrial = (stage: Stage, id: string, unmasked: boolean): Stage =>
  change(stage, id, { unmasked });
