import type { Answer } from "./answer.ts";

/** One person's counted answer. */
export type Ballot = {
  participant: string;
  key: string;
  answer: Answer;
  at: number;
  /** Only where the question says "dengan nama". */
  name?: string;
  /** The same for ballots from one network address; nothing can be read from it. None for those of older journals. */
  from?: string;
};

/**
 * Who answered what, as plain arrays: buckets by a hash of the participant, each in order of participants, so that
 * the same ballots make the same table in whichever order they came. A ballot copies one bucket and
 * the list of buckets, whatever the size of the hall; the table before it stays as it was.
 */
export type BallotTable = readonly (readonly Ballot[])[];

const buckets = 64;

export const noBallots: BallotTable = Array.from({ length: buckets }, () => []);

export function ballotOf(table: BallotTable, participant: string): Ballot | null {
  return table[bucketOf(participant)]?.find((ballot) => ballot.participant === participant) ?? null;
}

/** The table with this ballot in place of the participant's last one. */
export function withBallot(table: BallotTable, ballot: Ballot): BallotTable {
  const at = bucketOf(ballot.participant);
  const others = (table[at] ?? []).filter(({ participant }) => participant !== ballot.participant);
  const after = others.findIndex(({ participant }) => participant > ballot.participant);
  return table.with(at, others.toSpliced(after < 0 ? others.length : after, 0, ballot));
}

export const allBallots = (table: BallotTable): Ballot[] => table.flat();

/** FNV-1a over UTF-16 units; people are spread evenly enough. */
function bucketOf(participant: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < participant.length; at++)
    hash = Math.imul(hash ^ participant.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}
