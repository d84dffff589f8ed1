import type { PollRun } from "../session/session.ts";
import type { Tally } from "./tally.ts";

/** People. One or two behind an answer can be guessed by whoever sits beside them. */
const base = 3;

const fixedLines = ["single", "multiple", "benar-salah", "scale", "quiz", "trial"];

/**
 * Where an anonymous question asks for discretion (`least`), cells of one or two people are not told: every cell is rounded to
 * the nearest multiple of three, so that no sum or difference gives the small one away. Large cells alone stay as they are.
 */
export function withoutSmallCells({ poll }: PollRun, tally: Tally): Tally {
  const discreet = (poll.least ?? 0) > 0 && poll.named !== true && fixedLines.includes(poll.kind);
  if (!discreet || !tally.rows.some(({ votes }) => votes > 0 && votes < base)) return tally;
  const whole = Math.max(1, tally.voters - tally.skipped);
  const rows = tally.rows.map((row) => {
    const votes = Math.round(row.votes / base) * base;
    return { ...row, votes, share: Math.min(1, votes / whole) };
  });
  return { ...tally, rows, rounded: true };
}
