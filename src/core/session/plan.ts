import type { DeckRef, Session, SlideRef } from "./session.ts";

type Planned = Pick<SlideRef, "part" | "from"> & { hidden?: boolean | undefined };

/**
 * Whether stepping stops at a slide. Backup and hidden slides, and those of a longer talk, are passed over and reached by
 * jump. `length` in minutes; null for a deck that names no lengths.
 */
export const isPlayed = ({ part, hidden, from = 0 }: Planned, length: number | null): boolean =>
  part !== "backup" && hidden !== true && (length === null || from <= length);

type Lengths = Pick<DeckRef, "lengths" | "planMinutes">;

/** The length a talk begins with: the deck's plan where it is one of its lengths, else the longest. */
export function usualLength({ lengths = [], planMinutes }: Lengths): number | null {
  if (lengths.length === 0) return null;
  return lengths.includes(planMinutes) ? planMinutes : Math.max(...lengths);
}

/** The chosen length where this deck has it. */
export const lengthIn = (deck: Lengths, wanted: number | null): number | null =>
  wanted !== null && deck.lengths?.includes(wanted) === true ? wanted : usualLength(deck);

/** Minutes the talk is to take. */
export const planOf = ({ deck, length }: Pick<Session, "deck" | "length">): number =>
  length ?? deck.planMinutes;

/** Ids of the slides that stepping passes over. */
export const passedOver = ({ deck, length }: Pick<Session, "deck" | "length">): string[] =>
  deck.slides.filter((slide) => !isPlayed(slide, length)).map(({ id }) => id);
