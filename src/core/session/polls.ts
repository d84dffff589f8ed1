import type { Poll } from "../poll/poll.ts";
import type { PollRun, Session } from "./session.ts";

export type Tally = { counts: Record<string, number>; voters: number };

export function tallyOf(run: PollRun): Tally {
  const counts: Record<string, number> = Object.fromEntries(run.poll.options.map((option) => [option.id, 0]));
  const ballots = Object.values(run.ballots);
  for (const { choice } of ballots) counts[choice] = (counts[choice] ?? 0) + 1;
  return { counts, voters: ballots.length };
}

export function runOf(session: Session, id: string): PollRun | null {
  return session.runs.find((run) => run.id === id) ?? null;
}

export const latestRun = (session: Session, poll: string): PollRun | null =>
  session.runs.findLast((run) => run.poll.id === poll) ?? null;

/** At most one question is open at a time; opening another locks it. */
export const openRun = (session: Session): PollRun | null => session.runs.find((run) => run.open) ?? null;

export type Admission = { ok: true } | { ok: false; reason: "tidak-ada" | "terkunci" | "pilihan" };

/**
 * Whether a ballot counts, decided once, when it arrives and before it is written. The reducer asks
 * nothing again, so ballots and locks give the same Session in whichever order the disk took them.
 */
export function admit(
  session: Session,
  ballot: { run: string; participant: string; key: string; choice: string },
): Admission {
  const run = runOf(session, ballot.run);
  if (!run) return { ok: false, reason: "tidak-ada" };
  // Sent again because its acknowledgement was lost: it counted, whatever was locked since.
  if (run.ballots[ballot.participant]?.key === ballot.key) return { ok: true };
  if (!run.open) return { ok: false, reason: "terkunci" };
  return run.poll.options.some((option) => option.id === ballot.choice)
    ? { ok: true }
    : { ok: false, reason: "pilihan" };
}

export function beginRun(runs: PollRun[], id: string, poll: Poll, deckHash: string, at: number): PollRun[] {
  if (runs.some((run) => run.id === id)) return runs;
  return [
    ...openOnly(runs, null),
    { id, poll, deckHash, openedAt: at, open: true, revealed: false, ballots: {} },
  ];
}

export const opened = (run: PollRun, open: boolean): PollRun => (run.open === open ? run : { ...run, open });

/** Every run locked but the one named; the very same list when that is how it stands. */
export function openOnly(runs: PollRun[], id: string | null): PollRun[] {
  return runs.every((run) => run.open === (run.id === id))
    ? runs
    : runs.map((run) => opened(run, run.id === id));
}

export function changeRun(runs: PollRun[], id: string, change: (run: PollRun) => PollRun): PollRun[] {
  const index = runs.findIndex((run) => run.id === id);
  const run = runs[index];
  if (!run) return runs;
  const changed = change(run);
  return changed === run ? runs : runs.with(index, changed);
}

/** The last answer of a participant counts; the same key again changes nothing. */
export function castBallot(
  run: PollRun,
  participant: string,
  key: string,
  choice: string,
  at: number,
): PollRun {
  if (run.ballots[participant]?.key === key) return run;
  return { ...run, ballots: { ...run.ballots, [participant]: { key, choice, at } } };
}
