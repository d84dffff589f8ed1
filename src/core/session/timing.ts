import type { DurableAction, Stamped } from "./action.ts";
import { elapsed } from "./clock.ts";
import type { Language } from "../deck/model.ts";
import { isPlayed, planOf } from "./plan.ts";
import { slideTitleIn } from "./speaking.ts";
import { reduce } from "./reduce.ts";
import type { Session, SlideRef } from "./session.ts";
import { slideOfHall, spentOn } from "./times.ts";

/** Milliseconds. */
export type SlideTiming = { id: string; number: number; title: string; planned: number; spent: number };
export type Timing = {
  /** Slides the plan gives time to, and those that took some. */
  slides: SlideTiming[];
  planned: number;
  spent: number;
};

/** What a talk took, told after it. */
export type EndedSession = { id: string; title: string; startedAt: string; timing: Timing };

/** Milliseconds the plan gives a slide; what is passed over has none. */
export const plannedFor = (slide: SlideRef, length: number | null): number =>
  isPlayed(slide, length) ? slide.minutes * 60_000 : 0;

/** How long each slide stood before the hall against its plan, from what a journal holds. Null for one that never began. */
export function timingOf(
  records: readonly Stamped<DurableAction>[],
  language: Language = "id",
): Timing | null {
  const session = records.reduce<Session | null>(reduce, null);
  return session && timingAt(session, records.at(-1)?.at ?? 0, language);
}

/** The same for a session at a moment of its own clock. */
export function timingAt(session: Session, at: number, language: Language): Timing {
  const { deck, times, clock, ended } = session;
  const here = slideOfHall(session);
  const slides = deck.slides.map((slide, index): SlideTiming => {
    const running = slide.id === here && !ended ? Math.max(0, elapsed(clock, at) - times.since) : 0;
    return {
      id: slide.id,
      number: index + 1,
      title: slideTitleIn(deck, slide.id, language) || slide.id,
      planned: plannedFor(slide, session.length),
      spent: spentOn(times, slide.id) + running,
    };
  });
  return {
    slides: slides.filter(({ planned, spent }) => planned > 0 || spent > 0),
    planned: planOf(session) * 60_000,
    // A slide that an edited deck no longer has took its time all the same.
    spent: Object.values(times.spent).reduce((sum, one) => sum + one, 0) + runningTime(session, at),
  };
}

const runningTime = ({ ended, clock, times }: Session, at: number): number =>
  ended ? 0 : Math.max(0, elapsed(clock, at) - times.since);
