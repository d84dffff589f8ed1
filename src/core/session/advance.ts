import type { DurableAction } from "./action.ts";
import { sentencesLeft } from "./caption.ts";
import { isPlayed } from "./plan.ts";
import { isCard, type Position, type Session } from "./session.ts";
import { asksAbout } from "./polls.ts";
import { currentTrial, revealsOf } from "./trials.ts";

type Talk = Pick<Session, "deck" | "length">;

/** The step after this one; null at the end. What is not in the plan is passed over: it is reached by jump. */
export function stepAfter({ deck, length }: Talk, position: Position): Position | null {
  const index = deck.slides.findIndex((slide) => slide.id === position.slide);
  const slide = deck.slides[index];
  if (!slide) return null;
  if (position.step < slide.steps) return { slide: slide.id, step: position.step + 1 };
  const next = deck.slides.slice(index + 1).find((each) => isPlayed(each, length));
  return next ? { slide: next.id, step: 0 } : null;
}

/** The step before this one, with the slide before shown whole; null at the start. */
export function stepBefore({ deck, length }: Talk, position: Position): Position | null {
  if (position.step > 0) return { slide: position.slide, step: position.step - 1 };
  const index = deck.slides.findIndex((slide) => slide.id === position.slide);
  const previous = deck.slides.slice(0, Math.max(0, index)).findLast((each) => isPlayed(each, length));
  return previous ? { slide: previous.id, step: previous.steps } : null;
}

/** What lies over the deck, the uppermost first; a post and the question about it go together. */
function putAway(session: Session): DurableAction | null {
  const { over, poll } = session.stage;
  if (over !== null && (poll === null || asksAbout(session, over))) return { type: "trial/close" };
  return poll === null ? null : { type: "poll/over", poll: null };
}

/** What one press of a clicker does: put the join card away, the next finding of the post on trial, the script's next sentence, the next step. */
export function advance(session: Session): DurableAction | null {
  if (isCard(session.screen)) return { type: "screen", show: "slide" };
  const current = currentTrial(session.stage, session.deck);
  // Findings are told where they can be seen: a question about something else lies over them.
  const seen = session.stage.poll === null || (current !== null && asksAbout(session, current.id));
  if (seen && current && current.trial.revealed < revealsOf(current.trial)) {
    return { type: "trial/reveal", trial: current.id, count: current.trial.revealed + 1 };
  }
  const away = putAway(session);
  if (away) return away;
  const { caption } = session.stage.aids;
  if (sentencesLeft(caption)) return { type: "caption/next", index: caption.index + 1 };
  const next = stepAfter(session, session.stage.position);
  return next && { type: "go", ...next };
}

/** One press back never hides a finding again: it leaves the trial or goes a step back. */
export function retreat(session: Session): DurableAction | null {
  if (isCard(session.screen)) return { type: "screen", show: "slide" };
  const away = putAway(session);
  if (away) return away;
  const previous = stepBefore(session, session.stage.position);
  return previous && { type: "go", ...previous };
}
