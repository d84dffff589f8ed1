import type { Answer } from "../answer.ts";
import type { Decisions, Entry } from "../entries.ts";
import type { PublicPoll } from "../public-poll.ts";

/** One line of a result. `share` runs from 0 to 1, of whatever whole makes the kind's bars comparable. */
export type Row = {
  id: string;
  text: string;
  votes: number;
  share: number;
  /** The mean place of a ranking, 1 for the first. */
  place?: number | undefined;
  /** A question from the hall that was answered aloud. */
  answered?: boolean | undefined;
};

export type Count = {
  rows: Row[];
  /** People who answered "Lewati". */
  skipped: number;
  /** The mean of a scale, the median of a guess; null for other kinds and before the first answer. */
  middle: number | null;
  /** Entries the facilitator has not decided about. */
  waiting: number;
};

/** An answer and who gave it when: what a kind counts. */
export type Given = { participant: string; answer: Answer; at: number };

/** A question with what its kind knows to do. Every kind answers with the same shapes, so views need not tell them apart. */
export type Asked = {
  /** Without what is right: all that phones and the hall may hold before the reveal. */
  public: PublicPoll;
  /** The answer as it will count, cleaned; null when it is none of this question's. */
  read: (answer: Answer) => Answer | null;
  count: (given: readonly Given[], decisions: Decisions) => Count;
  /** What people wrote, for the facilitator's eyes; null for kinds that offer all there is to say. */
  entries: ((given: readonly Given[], decisions: Decisions) => Entry[]) | null;
  /** Whether an answer is right; null where nothing is. */
  right: ((answer: Answer) => boolean) | null;
  /** Ids of rows that are right, among those given. */
  correct: (rows: readonly Row[]) => string[];
  /** Rows hands can be raised for, and the answer a raised hand is; empty where hands say nothing. */
  hands: { id: string; text: string; answer: Answer }[];
};
