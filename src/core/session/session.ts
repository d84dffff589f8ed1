import type { Language, Part } from "../deck/model.ts";
import type { BallotTable } from "../poll/ballots.ts";
import type { Decisions } from "../poll/entries.ts";
import type { Poll } from "../poll/poll.ts";
import type { Post } from "../post/post.ts";
import type { Judgement } from "../rules/finding.ts";
import type { Aids } from "./aids.ts";
import type { Note } from "./note.ts";
import type { Times } from "./times.ts";

/** What the reducer must know of a deck; the slides themselves stay outside the Session. */
export type SlideRef = {
  id: string;
  title: string;
  steps: number;
  minutes: number;
  part: Part;
  poll: string | null;
  post: string | null;
  /** Passed over by stepping, as its author wished. */
  hidden?: true | undefined;
  /** Minutes of the shortest talk it belongs to; none: it belongs to all. */
  from?: number | undefined;
};
export type DeckRef = {
  id: string;
  title: string;
  language: Language;
  planMinutes: number;
  /** SHA-256 of the deck's text, hex. */
  hash: string;
  /** Where to find the deck again: a path, or a built-in deck's name. */
  source: string;
  slides: SlideRef[];
  /** Minutes of the talks it can be told as, the shortest first; none: it has one length, `planMinutes`. */
  lengths?: number[] | undefined;
  /** Its titles in its other language, those of slides in their order. */
  translation?: { language: Language; title: string; titles: string[] } | undefined;
};

/** `step` counts the fragments already shown: 0 to `steps`. */
export type Position = { slide: string; step: number };

/** Held in memory only. A library post is fetched again by its id after a crash; a pasted one is gone. */
export type TrialContent = { post: Post; judgement: Judgement; packHash: string };

export type TrialSource = { kind: "library"; post: string } | { kind: "pasted" };
/** What stands beside the post: the findings in turn, the candidates that were let go, or what people must ask. */
export const trialSides = ["findings", "let-go", "questions"] as const;
export type TrialSide = (typeof trialSides)[number];

export type Trial = {
  source: TrialSource;
  content: TrialContent | null;
  /** The facilitator's own words, in memory only as the content is. */
  note: Note | null;
  /** How many findings the hall has seen. */
  revealed: number;
  /** Whether covered words may be read in the hall. */
  unmasked: boolean;
  side: TrialSide;
  /** How far a long post was scrolled, in boxes from its top; 0 lets it follow the mark being talked about. */
  part: number;
};

/** What the facilitator steers. While frozen the hall keeps an earlier one of these. */
export type Stage = {
  position: Position;
  trials: Record<string, Trial>;
  /** A trial that covers the deck, by its id. A post block on the slide needs none. */
  over: string | null;
  /** A question laid over the deck, by its id. A poll block on the slide needs none. */
  poll: string | null;
  aids: Aids;
  /** What the hall reads. */
  language: Language;
};

/** How far the hall has come with a run. */
export type RunStage = Pick<PollRun, "open" | "revealed" | "hand" | "decisions" | "compare" | "as">;
/** What the hall keeps while frozen: also how far each question had come, by run. Votes go on counting. */
export type Frozen = Stage & { polls: Record<string, RunStage> };

export type PollRun = {
  id: string;
  poll: Poll;
  /** The same question in the deck's other language: ids are equal, so ballots count for both. */
  other: { language: Language; poll: Poll } | null;
  deckHash: string;
  openedAt: number;
  open: boolean;
  revealed: boolean;
  /** Phones are closed and hands are counted; what phones sent stays in. */
  hand: boolean;
  /** Raised hands, by row: typed in, and marked as such wherever they are shown. */
  manual: Readonly<Record<string, number>>;
  /** What the facilitator decided about words from the hall. */
  decisions: Decisions;
  /** Off: unflagged words from two places are let through by the facilitator's window itself. */
  moderated: boolean;
  /** Shown beside the run before it. */
  compare: boolean;
  as: "chart" | "table";
  /** A tally is derived from these, never kept beside them. */
  ballots: BallotTable;
};

/** Milliseconds on the session's own clock. */
export type Clock = { startedAt: number | null; pausedAt: number | null; pausedFor: number };

/** `join`: the way in for phones, large, before the first question; `join-help`: for a phone that says "no internet". */
export const screens = ["slide", "black", "white", "join", "join-help"] as const;
export type Screen = (typeof screens)[number];
/** Cards about the way in, laid over the slide. */
export const isCard = (screen: Screen): boolean => screen === "join" || screen === "join-help";

export type Session = {
  schema: 1;
  id: string;
  /** Wall clock, ISO 8601, read once when the session began. */
  startedAt: string;
  deck: DeckRef;
  stage: Stage;
  frozen: Frozen | null;
  /** What the facilitator reads: notes and titles. */
  notesLanguage: Language;
  /** The chosen length in minutes; null for a deck that names none. */
  length: number | null;
  screen: Screen;
  clock: Clock;
  times: Times;
  runs: PollRun[];
  /** Participants whose answers count nowhere. */
  voided: readonly string[];
  /** Milliseconds of the last action that was applied. */
  at: number;
  ended: boolean;
};
