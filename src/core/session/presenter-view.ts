import type { Poll } from "../poll/poll.ts";
import { advance, stepAfter } from "./advance.ts";
import { hallView, phaseOf, type HallView, type PollPhase } from "./hall.ts";
import { latestRun, openRun, tallyOf, type Tally } from "./polls.ts";
import type { Clock, Position, Screen, Session, Trial } from "./session.ts";
import { currentTrial } from "./trials.ts";

export type PresenterPoll = {
  run: string;
  poll: Poll;
  phase: PollPhase;
  revealed: boolean;
  tally: Tally;
};

/** Everything the facilitator steers by. */
export type PresenterView = {
  session: { id: string; title: string; startedAt: string };
  position: Position;
  next: Position | null;
  /** What one press of "next" will do, so that it can be said before it is done. */
  nextPress: "temuan" | "tutup" | "langkah" | "habis";
  frozen: boolean;
  screen: Screen;
  clock: Clock;
  trial: { id: string; over: boolean; trial: Trial } | null;
  /** The latest run of the question on this slide. */
  poll: PresenterPoll | null;
  /** The question that is open now, on whichever slide. */
  open: PresenterPoll | null;
  hall: HallView;
};

export function presenterView(session: Session): PresenterView {
  const { stage, deck } = session;
  const slide = deck.slides.find((each) => each.id === stage.position.slide);
  const current = currentTrial(stage, deck);
  const open = openRun(session);
  const here = slide?.poll ? latestRun(session, slide.poll) : null;
  return {
    session: { id: session.id, title: deck.title, startedAt: session.startedAt },
    position: stage.position,
    next: stepAfter(deck, stage.position),
    nextPress: nextPress(session),
    frozen: session.frozen !== null,
    screen: session.screen,
    clock: session.clock,
    trial: current && { id: current.id, over: stage.over !== null, trial: current.trial },
    poll: here && presenterPoll(here),
    open: open && presenterPoll(open),
    hall: hallView(session),
  };
}

function nextPress(session: Session): PresenterView["nextPress"] {
  const action = advance(session);
  if (!action) return "habis";
  if (action.type === "trial/reveal") return "temuan";
  return action.type === "go" ? "langkah" : "tutup";
}

const presenterPoll = (run: Parameters<typeof tallyOf>[0]): PresenterPoll => ({
  run: run.id,
  poll: run.poll,
  phase: phaseOf(run),
  revealed: run.revealed,
  tally: tallyOf(run),
});
