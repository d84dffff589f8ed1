import type { PollRun } from "../session/session.ts";
import { ask } from "./ask.ts";
import { allBallots } from "./ballots.ts";

/** How the hall as a whole does over the quizzes told so far; no one's own place is in it. */
export type Score = {
  /** Quizzes whose results are told. */
  asked: number;
  /** People who answered at least one of them. */
  people: number;
  /** Right answers a person, on average: being right counts, being quick does not. */
  mean: number;
};

/** Of the latest run of each quiz, once it is locked and revealed; null while there are fewer than two. */
export function scoreOf(runs: readonly PollRun[], voided: readonly string[]): Score | null {
  const latest = new Map(runs.map((run) => [run.poll.id, run]));
  const told = [...latest.values()].filter((run) => run.poll.kind === "quiz" && !run.open && run.revealed);
  if (told.length < 2) return null;
  const rights = new Map<string, number>();
  for (const run of told) {
    const { right } = ask(run.poll);
    for (const { participant, answer } of allBallots(run.ballots))
      if (!voided.includes(participant))
        rights.set(participant, (rights.get(participant) ?? 0) + (right?.(answer) === true ? 1 : 0));
  }
  const sum = [...rights.values()].reduce((total, count) => total + count, 0);
  return { asked: told.length, people: rights.size, mean: rights.size === 0 ? 0 : sum / rights.size };
}
