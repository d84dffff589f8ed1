import type { Root } from "hast";
import type { Poll } from "../poll/poll.ts";
import type { NamedPost } from "../post/post.ts";

export const deckFormat = 1;

/** Each has its own composition; a slide that names none is a `statement`. */
export const layouts = [
  "opener",
  "section",
  "statement",
  "build",
  "compare",
  "case",
  "quote",
  "figure",
  "poll",
  "trial",
  "source",
  "closing",
] as const;
export type Layout = (typeof layouts)[number];

export type Language = "id" | "en";
export type Part = "core" | "optional" | "backup";

/** 1-based, in the deck's file as it stands on disk. */
export type Place = { line: number; column: number };

/** Something wrong with a deck, as a sentence in Indonesian. A problem never stops the parse. */
export type Problem = Place & {
  message: string;
  severity: "error" | "warning";
  /** A file beside the deck's own, by its name: the same deck in its other language. */
  file?: string;
};

export type Slide = {
  /** From `<!-- .slide: id=… -->`, or derived from the heading. */
  id: string;
  derivedId: boolean;
  layout: Layout;
  part: Part;
  /** Passed over by stepping and reached by jump, as backup slides are. */
  hidden: boolean;
  /** Minutes of the shortest talk it belongs to; 0 belongs to all. Means something in a deck with `lengths`. */
  from: number;
  /** Left out of public copies. */
  private: boolean;
  /** Planned minutes; 0 when the deck names none. */
  minutes: number;
  /** Plain text of the first heading. */
  title: string;
  /** Column in reveal's terms: slides of one vertical stack share it. */
  column: number;
  /** Presses of "next" that stay on this slide: the number of distinct fragment indices. */
  steps: number;
  /** Sanitised. Fragments carry `dataFragmentIndex`; a poll or post stands as `<bijak-poll data-id>` or `<bijak-post data-id>`. */
  body: Root;
  /** Sanitised; for the facilitator's eyes only. */
  notes: Root | null;
  /** Allowed reveal attributes of the section, in hast spelling (`dataBackgroundColor`). */
  attributes: Record<string, string>;
  /** Ids of the live blocks on this slide, at most one of each. */
  poll: string | null;
  post: string | null;
  place: Place;
};

export type Deck = {
  format: typeof deckFormat;
  /** The folder's name, or the file's. */
  id: string;
  title: string;
  subtitle: string;
  language: Language;
  planMinutes: number;
  /** Minutes of the talks it can be told as, the shortest first; empty for a deck of one length. */
  lengths: number[];
  slides: Slide[];
  polls: Poll[];
  posts: NamedPost[];
};

/** A picture file a slide shows, by its path inside the deck's folder. */
export type Picture = Place & { path: string };

export type ParsedDeck = { deck: Deck; problems: Problem[]; pictures: Picture[] };
