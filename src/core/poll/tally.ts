import type { PollRun } from "../session/session.ts";
import { ask } from "./ask.ts";
import { allBallots, type Ballot } from "./ballots.ts";
import type { Entry } from "./entries.ts";
import type { Count, Given } from "./kinds/kind.ts";

export type Tally = Count & {
  /** Everyone counted, by phone or by hand. */
  voters: number;
  /** Those of them whose hands were counted. */
  manual: number;
  /** Counts are rounded, because some would tell of one or two people. */
  rounded?: true | undefined;
};

/** How the same people answered twice: those who answered in both rounds, and what became of their answers. */
export type Shift = { both: number; changed: number; toRight: number; fromRight: number; marked: boolean };

/** Those that count, which is all but those of `voided` participants. */
export const counted = (run: PollRun, voided: readonly string[]): Ballot[] => {
  const out = new Set(voided);
  return allBallots(run.ballots).filter(({ participant }) => !out.has(participant));
};

const none: readonly string[] = [];

/** A run never changes, so what was counted of it for one view stands for the next. */
function perRun<T>(count: (run: PollRun, voided: readonly string[]) => T) {
  const known = new WeakMap<PollRun, { voided: readonly string[]; value: T }>();
  return (run: PollRun, voided: readonly string[] = none): T => {
    const before = known.get(run);
    if (before?.voided === voided) return before.value;
    const value = count(run, voided);
    known.set(run, { voided, value });
    return value;
  };
}

/** Derived from the ballots, never kept beside them; answers of `voided` participants are left out. */
export const tallyOf = perRun(count);

/** What people wrote in this run, decided or not. */
export const writtenIn = perRun(read);

/** Lines of a result that anyone is sent: more are read by nobody, and each costs airtime a thousand times. */
const mostRows = 60;
const mostLetters = 6_000;

/** The tally with no more lines than a screen can use. Options, steps and bars are never that many. */
export function firstRows(tally: Tally): Tally {
  let letters = 0;
  const rows = tally.rows.filter(({ text }, at) => (letters += text.length) <= mostLetters && at < mostRows);
  return rows.length === tally.rows.length ? tally : { ...tally, rows };
}

function count(run: PollRun, voided: readonly string[]): Tally {
  const asked = ask(run.poll);
  const hands = asked.hands.flatMap(({ id, answer }): Given[] =>
    Array.from({ length: Object.hasOwn(run.manual, id) ? (run.manual[id] ?? 0) : 0 }, (_, at) => ({
      participant: `tangan ${id} ${at}`,
      answer,
      at: 0,
    })),
  );
  const given = [...counted(run, voided), ...hands];
  return { ...asked.count(given, run.decisions), voters: given.length, manual: hands.length };
}

function read(run: PollRun, voided: readonly string[]): Entry[] {
  return ask(run.poll).entries?.(counted(run, voided), run.decisions) ?? [];
}

export function shiftOf(before: PollRun, after: PollRun, voided: readonly string[] = []): Shift {
  const { right } = ask(after.poll);
  const first = new Map(counted(before, voided).map(({ participant, answer }) => [participant, answer]));
  const shift = { both: 0, changed: 0, toRight: 0, fromRight: 0, marked: right !== null };
  for (const { participant, answer } of counted(after, voided)) {
    const earlier = first.get(participant);
    if (earlier === undefined) continue;
    shift.both += 1;
    if (JSON.stringify(earlier) !== JSON.stringify(answer)) shift.changed += 1;
    if (right === null) continue;
    if (right(answer) && !right(earlier)) shift.toRight += 1;
    if (!right(answer) && right(earlier)) shift.fromRight += 1;
  }
  return shift;
}
