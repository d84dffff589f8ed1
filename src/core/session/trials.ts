import type { Note } from "./note.ts";
import type { DeckRef, Stage, Trial, TrialContent, TrialSide, TrialSource } from "./session.ts";

/** A library post is one trial however often it is shown, so what was revealed stays revealed. */
export function libraryTrialId(post: string): string {
  return `post:${post}`;
}

/** The trial a question of kind trial is about. */
export const trialOf = ({ post, pasted }: { post: string; pasted?: true | undefined }): string =>
  pasted === true ? `${pastedTrials}${post}` : libraryTrialId(post);

/** A pasted post's trial is named by whoever pasted it: this, and a name that can stand in a question. */
export const pastedTrials = "pasted:";

/** What the hall is told in turn: the app's findings, then those the facilitator added. */
export const findingsOf = ({ content, note }: Trial): number =>
  content ? content.judgement.findings.length + (note?.added.length ?? 0) : 0;

/** How many reveals a post has: each finding, and at the end the verdict over all of them. 0 while it has no content. */
export const revealsOf = (trial: Trial): number => (trial.content ? findingsOf(trial) + 1 : 0);

export const freshTrial = (source: TrialSource): Trial => ({
  source,
  content: null,
  note: null,
  revealed: 0,
  unmasked: false,
  side: "findings",
  part: 0,
});

function sourceOf(id: string): TrialSource {
  return id.startsWith("post:") ? { kind: "library", post: id.slice("post:".length) } : { kind: "pasted" };
}

/** The trial before the facilitator: one laid over the deck, else the slide's own. */
export function currentTrial(stage: Stage, deck: DeckRef): { id: string; trial: Trial } | null {
  if (stage.over !== null)
    return { id: stage.over, trial: stage.trials[stage.over] ?? freshTrial(sourceOf(stage.over)) };
  const post = deck.slides.find((slide) => slide.id === stage.position.slide)?.post ?? null;
  if (post === null) return null;
  const id = libraryTrialId(post);
  return { id, trial: stage.trials[id] ?? freshTrial({ kind: "library", post }) };
}

export function openTrial(stage: Stage, id: string, source: TrialSource): Stage {
  // A pasted post begins covered each time; a library post keeps what was shown of it.
  const trial = source.kind === "library" ? (stage.trials[id] ?? freshTrial(source)) : freshTrial(source);
  return { ...stage, over: id, trials: { ...stage.trials, [id]: trial } };
}

function change(stage: Stage, id: string, part: Partial<Trial>): Stage {
  const trial = stage.trials[id] ?? freshTrial(sourceOf(id));
  return { ...stage, trials: { ...stage.trials, [id]: { ...trial, ...part } } };
}

export const fillTrial = (stage: Stage, id: string, content: TrialContent): Stage =>
  change(stage, id, { content });
export const noteTrial = (stage: Stage, id: string, note: Note): Stage => change(stage, id, { note });
/** A reveal is about a finding, so it turns back to the findings and to the place in the text. */
export const revealTrial = (stage: Stage, id: string, revealed: number): Stage =>
  change(stage, id, { revealed, side: "findings", part: 0 });
export const turnTrial = (stage: Stage, id: string, side: TrialSide): Stage => change(stage, id, { side });
export const scrollTrial = (stage: Stage, id: string, part: number): Stage => change(stage, id, { part });
export const unmaskTrial = (stage: Stage, id: string, unmasked: boolean): Stage =>
  change(stage, id, { unmasked });
