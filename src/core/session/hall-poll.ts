import { ask } from "../poll/ask.ts";
import { withoutSmallCells } from "../poll/small-cells.ts";
import type { PublicPoll } from "../poll/public-poll.ts";
import { type Score, scoreOf } from "../poll/score.ts";
import { firstRows, type Shift, shiftOf, type Tally, tallyOf } from "../poll/tally.ts";
import { resultOf } from "./podium.ts";
import { currentPoll, latestRun, roundOf } from "./polls.ts";
import type { PollRun, Session, Stage } from "./session.ts";

export type PollPhase = "siap" | "buka" | "kunci" | "hasil";

export type HallPoll = {
  /** The question's id in the deck; its words are in the deck, or here once it was opened. */
  id: string;
  /** Laid over the deck rather than on its slide. */
  over: boolean;
  poll: PublicPoll | null;
  run: string | null;
  /** Which asking of the question this is, from 1. */
  round: number;
  phase: PollPhase;
  voters: number;
  /** Null until revealed, and while fewer than `least` have answered. */
  tally: Tally | null;
  /** How many answers the results wait for; null when they wait for none. */
  least: number | null;
  /** Rows that are right; empty before the results, and where nothing is. */
  correct: string[];
  explain: string | null;
  /** Hands are counted in the hall. */
  hand: boolean;
  as: "chart" | "table";
  /** Nothing written is shown unless the facilitator lets it through. */
  moderated: boolean;
  /** Milliseconds a quiz has been open, of its limit in seconds; null for others and once it is locked. */
  clock: { seconds: number; elapsed: number } | null;
  /** How the hall does over its quizzes so far; null before the results of the second. */
  score: Score | null;
  /** The round before, beside this one, and how people moved. */
  earlier: { round: number; tally: Tally; shift: Shift } | null;
};

export function phaseOf(run: PollRun | null): PollPhase {
  if (!run) return "siap";
  if (run.open) return "buka";
  return run.revealed ? "hasil" : "kunci";
}

/** What may be shown of a run's results: nothing before the reveal, nothing while few could be told apart. */
export function shownTally(run: PollRun, tally: Tally): { tally: Tally | null; least: number | null } {
  // Questions from the hall are shown one by one, as they are approved; no result is given away.
  if (!run.revealed && run.poll.kind !== "qa") return { tally: null, least: null };
  const least = run.poll.least ?? 0;
  if (tally.voters < least) return { tally: null, least };
  return { tally: firstRows(withoutSmallCells(run, tally)), least: null };
}

export function hallPoll(session: Session, stage: Stage): HallPoll | null {
  const id = currentPoll(stage, session.deck);
  if (id === null) return null;
  const over = stage.poll !== null;
  const run = latestRun(session, id);
  return run ? runView(session, run, over) : { ...unasked, id, over };
}

/** A question that stands on its slide and was not opened yet. */
export const unasked: Omit<HallPoll, "id" | "over"> = {
  poll: null,
  run: null,
  round: 1,
  phase: "siap",
  voters: 0,
  tally: null,
  least: null,
  correct: [],
  explain: null,
  hand: false,
  as: "chart",
  moderated: true,
  clock: null,
  score: null,
  earlier: null,
};

export function runView(session: Session, run: PollRun, over: boolean): HallPoll {
  const { voided } = session;
  const asked = ask(run.poll);
  const whole = resultOf(session, run);
  const { tally, least } = shownTally(run, whole);
  const phase = phaseOf(run);
  const told = phase === "hasil" && tally !== null;
  const { number, before } = roundOf(session, run);
  return {
    id: run.poll.id,
    over,
    poll: asked.public,
    run: run.id,
    round: number,
    phase,
    voters: whole.voters,
    tally,
    least,
    correct: told ? asked.correct(tally.rows) : [],
    explain: told ? (run.poll.explain ?? null) : null,
    hand: run.hand,
    as: run.as,
    clock:
      run.open && run.poll.kind === "quiz" && run.poll.seconds !== undefined
        ? { seconds: run.poll.seconds, elapsed: session.at - run.openedAt }
        : null,
    score: told && run.poll.kind === "quiz" ? scoreOf(session.runs, voided) : null,
    moderated: run.moderated,
    earlier: tally && run.compare && before ? earlierView(session, before, run, number - 1, told) : null,
  };
}

/** Few answered then, too: beside the round now, they could be told apart just as well. */
function earlierView(
  { voided }: Session,
  before: PollRun,
  run: PollRun,
  round: number,
  told: boolean,
): HallPoll["earlier"] {
  const tally = tallyOf(before, voided);
  if (tally.voters < (run.poll.least ?? 0)) return null;
  return {
    round,
    tally: firstRows(withoutSmallCells(before, tally)),
    shift: openShift(shiftOf(before, run, voided), told),
  };
}

/** How many moved to the right answer tells which one it is. */
function openShift(shift: Shift, told: boolean): Shift {
  return told ? shift : { ...shift, toRight: 0, fromRight: 0, marked: false };
}
