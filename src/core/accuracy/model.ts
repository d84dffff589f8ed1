/** Shares run from 0 to 1, days are `TTTT-BB-HH`. */
export type Taken = { date: string; commit: string };
/** How the packs did on a set of posts. `nearFlagged`: near misses with a finding at review or above. */
export type HeldOutRun = Taken & { precision: number; recall: number; f1: number; nearFlagged: number };
/** Only the first run is a figure for unseen text: the misses of a set are worked on after it. */
export type HeldOutSet = {
  file: string;
  posts: number;
  near: number;
  first: HeldOutRun;
  now: HeldOutRun;
};
/** Shares judged right, and the spread between communities in points. */
export type FunctionalRun = Taken & {
  hateful: number;
  negated: number;
  quoted: number;
  neutral: number;
  positive: number;
  spread: number;
};
export type DevelopmentRun = Taken & {
  abusive: { precision: number; recall: number; f1: number; alarms: number };
  hateful: { precision: number; recall: number; alarms: number };
  /** Ordinary posts flagged. */
  ordinary: number;
};

/** Everything docs/accuracy.md and the page "Seberapa akurat?" say in figures. */
export type AccuracyFigures = {
  heldOut: HeldOutSet[];
  /** Posts beside the rules, of the first set. Counts of posts. */
  beside: {
    ordinary: { posts: number; flagged: number };
    regional: { posts: number; flagged: number };
    chains: { posts: number; first: number; now: number };
    policy: { posts: number; raised: number };
  };
  functional: { sentences: number; communities: number; first: FunctionalRun; now: FunctionalRun };
  development: { tweets: number; ordinary: number; before: DevelopmentRun; now: DevelopmentRun };
};
