import type { Answer } from "../poll/answer.ts";
import { ask } from "../poll/ask.ts";
import { type Ballot, ballotOf, noBallots, withBallot } from "../poll/ballots.ts";
import { cleanText } from "../poll/clean.ts";
import type { Decision } from "../poll/entries.ts";
import type { Poll } from "../poll/poll.ts";
import type { DeckRef, PollRun, Session, Stage } from "./session.ts";
import { trialOf } from "./trials.ts";

export function runOf(session: Session, id: string): PollRun | null {
  return session.runs.find((run) => run.id === id) ?? null;
}

export const latestRun = (session: Session, poll: string): PollRun | null =>
  session.runs.findLast((run) => run.poll.id === poll) ?? null;

/** The run of the same question before this one, and this one's number from 1. */
export function roundOf(session: Session, run: PollRun): { number: number; before: PollRun | null } {
  const all = session.runs.filter(({ poll }) => poll.id === run.poll.id);
  const at = all.findIndex(({ id }) => id === run.id);
  return { number: at + 1, before: all[at - 1] ?? null };
}

/** At most one question is open at a time; opening another locks it. */
export const openRun = (session: Session): PollRun | null => session.runs.find((run) => run.open) ?? null;

/** The question before the hall: one laid over the deck, else the slide's own. */
export function currentPoll(stage: Stage, deck: DeckRef): string | null {
  return stage.poll ?? deck.slides.find((slide) => slide.id === stage.position.slide)?.poll ?? null;
}

/** Whether the question laid over the deck is about the trial, so that one press steers both. */
export function asksAbout(session: Session, trial: string): boolean {
  const poll = session.stage.poll === null ? null : latestRun(session, session.stage.poll)?.poll;
  return poll?.kind === "trial" && trialOf(poll) === trial;
}

export type BallotIn = {
  run: string;
  participant: string;
  key: string;
  answer: Answer;
  name?: string | undefined;
  from?: string | undefined;
};
export type Admission =
  /** `again`: it counts already, word for word. */
  | { ok: true; answer: Answer; name: string | null; again: boolean }
  | { ok: false; reason: "tidak-ada" | "terkunci" | "pilihan" };

/** Graphemes of a name. */
const longestName = 60;

/**
 * Whether and as what a ballot counts, decided once, when it arrives and before it is written. The reducer
 * asks nothing again, so ballots and locks give the same Session in whichever order the disk took them.
 */
export function admit(session: Session, ballot: BallotIn): Admission {
  const run = runOf(session, ballot.run);
  if (!run) return { ok: false, reason: "tidak-ada" };
  const before = ballotOf(run.ballots, ballot.participant);
  // Sent again because its acknowledgement was lost: it counted, whatever was locked since.
  if (before?.key === ballot.key)
    return { ok: true, answer: before.answer, name: before.name ?? null, again: true };
  if (!run.open) return { ok: false, reason: "terkunci" };
  const answer = ask(run.poll).read(ballot.answer);
  if (answer === null) return { ok: false, reason: "pilihan" };
  // An anonymous question keeps no name, whatever a phone sends.
  const name = run.poll.named === true ? cleanText(ballot.name ?? "", longestName) : "";
  if (run.poll.named === true && name === "") return { ok: false, reason: "pilihan" };
  return { ok: true, answer, name: name === "" ? null : name, again: false };
}

type Opening = { run: string; poll: Poll; other?: PollRun["other"] | undefined; deckHash: string };

export function beginRun(runs: PollRun[], opening: Opening, at: number): PollRun[] {
  const { run: id, poll, other = null, deckHash } = opening;
  if (runs.some((run) => run.id === id)) return runs;
  return [
    ...openOnly(runs, null),
    {
      id,
      poll,
      other,
      deckHash,
      openedAt: at,
      open: true,
      revealed: false,
      hand: false,
      manual: {},
      decisions: {},
      moderated: true,
      compare: false,
      as: "chart",
      ballots: noBallots,
    },
  ];
}

export const opened = (run: PollRun, open: boolean): PollRun => (run.open === open ? run : { ...run, open });

/** Every run locked but the one named; the very same list when that is how it stands. */
export function openOnly(runs: PollRun[], id: string | null): PollRun[] {
  return runs.every((run) => run.open === (run.id === id))
    ? runs
    : runs.map((run) => (run.id === id ? { ...run, open: true, hand: false } : opened(run, false)));
}

export function changeRun(runs: PollRun[], id: string, change: (run: PollRun) => PollRun): PollRun[] {
  const index = runs.findIndex((run) => run.id === id);
  const run = runs[index];
  if (!run) return runs;
  const changed = change(run);
  return changed === run ? runs : runs.with(index, changed);
}

/** The last answer of a participant counts; the same key again changes nothing. */
export function castBallot(run: PollRun, ballot: Ballot): PollRun {
  if (ballotOf(run.ballots, ballot.participant)?.key === ballot.key) return run;
  return { ...run, ballots: withBallot(run.ballots, ballot) };
}

/** Closes the phones' door to this question and counts hands; what came in stays. */
export function byHand(run: PollRun, on: boolean): PollRun {
  if (run.hand === on || ask(run.poll).hands.length === 0) return run;
  return { ...run, hand: on, open: on ? false : run.open };
}

export function countHands(run: PollRun, row: string, votes: number): PollRun {
  const known = Object.hasOwn(run.manual, row) ? run.manual[row] : 0;
  if (known === votes || !ask(run.poll).hands.some(({ id }) => id === row)) return run;
  return { ...run, manual: { ...run.manual, [row]: votes } };
}

export function decide(run: PollRun, entry: string, decision: Decision | null): PollRun {
  if (decision !== null) return { ...run, decisions: { ...run.decisions, [entry]: decision } };
  if (!Object.hasOwn(run.decisions, entry)) return run;
  const { [entry]: _, ...others } = run.decisions;
  return { ...run, decisions: others };
}

/** The very same list when that is how it stands. */
export function voidedWith(voided: readonly string[], participant: string, on: boolean): readonly string[] {
  if (voided.includes(participant) === on) return voided;
  return on ? [...voided, participant].toSorted() : voided.filter((each) => each !== participant);
}
