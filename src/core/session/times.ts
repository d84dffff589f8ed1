import { elapsed } from "./clock.ts";
import type { Session } from "./session.ts";

/** Milliseconds each slide stood before the hall, pauses left out, and the clock's reading since which it is the slide's that stands now. */
export type Times = { spent: Readonly<Record<string, number>>; since: number };

export const noTimes: Times = { spent: {}, since: 0 };

/** While frozen the hall is still at the slide it was. */
export const slideOfHall = ({ frozen, stage }: Session): string => (frozen ?? stage).position.slide;

export const spentOn = ({ spent }: Times, slide: string): number =>
  (Object.hasOwn(spent, slide) ? spent[slide] : 0) ?? 0;

/** The times after an action at `at`: counted when the slide before the hall changes, so that steps cost nothing. */
export function timesAfter(before: Session, after: Session, at: number): Times {
  const { times } = before;
  // A clock set back to nothing begins the talk anew.
  if (before.clock.startedAt !== null && after.clock.startedAt !== before.clock.startedAt) return noTimes;
  // What passes after the end is nobody's talk.
  if (before.ended) return after.ended ? times : { ...times, since: elapsed(after.clock, at) };
  const slide = slideOfHall(before);
  if (slide === slideOfHall(after) && !after.ended) return times;
  const now = elapsed(before.clock, at);
  return {
    spent: { ...times.spent, [slide]: spentOn(times, slide) + Math.max(0, now - times.since) },
    since: now,
  };
}
