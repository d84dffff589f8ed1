import type { PublicPoll } from "../../core/poll/public-poll.ts";

export type Tally = {
  /** Votes by option id; an option nobody chose may be missing. */
  counts: Record<string, number>;
  /** People who answered: the whole that shares are taken of. */
  voters: number;
};

export type OptionResult = { id: string; label: string; text: string; count: number; share: number };

/** Options in the question's order, lettered A, B, C; shares are of voters, 0 while nobody answered. */
export function resultsOf(poll: PublicPoll, tally: Tally | null): OptionResult[] {
  return poll.options.map((option, index) => {
    const count = tally?.counts[option.id] ?? 0;
    const share = tally && tally.voters > 0 ? count / tally.voters : 0;
    return { id: option.id, label: String.fromCharCode(65 + index), text: option.text, count, share };
  });
}
