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

/** Right answers of one person, and the milliseconds they took together. */
export type Points = { right: number; took: number };

/** The latest run of each quiz, once it is locked and revealed. */
export function toldQuizzes(runs: readonly PollRun[]): PollRun[] {
  const latest = new Map(runs.map((run) => [run.poll.id, run]));
  return [...latest.values()].filter((run) => run.poll.kind === "quiz" && !run.open && run.revealed);
}

/** By participant: everybody who answered at least one of the quizzes. */
export function pointsIn(quizzes: readonly PollRun[], voided: readonly string[]): Map<string, Points> {
  const points = new Map<string, Points>();
  for (const { poll, ballots, openedAt } of quizzes) {
    const { right } = ask(poll);
    for (const { participant, answer, at } of allBallots(ballots)) {
      if (voided.includes(participant)) continue;
      const before = points.get(participant) ?? { right: 0, took: 0 };
      const hit = right?.(answer) === true;
      points.set(participant, hit ? { right: before.right + 1, took: before.took + at - openedAt } : before);
    }
  }
  return points;
}

/** Null while fewer than two quizzes are told. */
export function scoreOf(runs: readonly PollRun[], voided: readonly string[]): Score | null {
  const told = toldQuizzes(runs);
  if (told.length < 2) return null;
  const rights = [...pointsIn(told, voided).values()].map(({ right }) => right);
  const sum = rights.reduce((total, count) => total + count, 0);
  return { asked: told.length, people: rights.length, mean: rights.length === 0 ? 0 : sum / rights.length };
}
