import type { Language } from "../deck/model.ts";
import type { Poll } from "../poll/poll.ts";
import { advance, stepAfter } from "./advance.ts";
import { hallAids, type HallAids, surfaceOf } from "./aids.ts";
import type { Caption } from "./caption.ts";
import { ask } from "../poll/ask.ts";
import { allBallots } from "../poll/ballots.ts";
import { type Crowd, crowdOf } from "../poll/crowd.ts";
import { counted, firstRows, type Shift, shiftOf, type Tally, tallyOf } from "../poll/tally.ts";
import { hallView, type HallView } from "./hall.ts";
import { phaseOf, type PollPhase } from "./hall-poll.ts";
import { resultOf } from "./podium.ts";
import { currentPoll, latestRun, openRun, roundOf } from "./polls.ts";
import type { Clock, PollRun, Position, Screen, Session, Trial } from "./session.ts";
import { slideOfHall, spentOn } from "./times.ts";
import { plannedFor } from "./timing.ts";
import { passedOver, planOf } from "./plan.ts";
import { languagesOf, spokenIn, titleIn } from "./speaking.ts";
import { currentTrial } from "./trials.ts";
import { type Written, writtenView } from "./written.ts";

export type PresenterPoll = {
  run: string;
  poll: Poll;
  phase: PollPhase;
  revealed: boolean;
  tally: Tally;
  round: number;
  /** The round before this one, whether or not it is shown beside it. */
  earlier: { tally: Tally; shift: Shift } | null;
  compare: boolean;
  hand: boolean;
  as: "chart" | "table";
  correct: string[];
  /** Rows hands can be counted for, with what was typed in. */
  hands: { id: string; text: string; votes: number }[];
  /** What people wrote, decided or not; null where nothing is written. */
  written: Written | null;
  /** Nothing written is shown unless the facilitator lets it through. */
  moderated: boolean;
  /** Who is who, where the question asked for names. */
  names: { participant: string; name: string }[];
  /** Answers that may be one person's, of those that count. */
  crowd: Crowd;
};

/** Everything the facilitator steers by. */
export type PresenterView = {
  session: { id: string; title: string; startedAt: string };
  position: Position;
  next: Position | null;
  /** What one press of "next" will do, so that it can be said before it is done. */
  nextPress: "temuan" | "tutup" | "kalimat" | "langkah" | "habis";
  frozen: boolean;
  screen: Screen;
  clock: Clock;
  /** The slide before the hall, in milliseconds: its plan, and what it took until the clock read `since`. */
  pace: { planned: number; spent: number; since: number };
  trial: { id: string; over: boolean; trial: Trial } | null;
  /** The question before the hall: the slide's own, or one laid over it. */
  asks: string | null;
  /** Its latest run. */
  poll: PresenterPoll | null;
  /** The question that is open now, on whichever slide. */
  open: PresenterPoll | null;
  /** Participants whose answers count nowhere. */
  voided: readonly string[];
  hall: HallView;
  /** As the facilitator has them, also while the hall is frozen; `on`: what a stroke would be drawn on. */
  aids: HallAids & { on: string; script: Caption };
  /** What the hall will read once it is not frozen, and what the facilitator reads. */
  language: Language;
  notesLanguage: Language;
  /** The languages there are to choose from. */
  languages: Language[];
  /** Minutes of this talk, and those it could take; the slides that stepping passes over then, by id. */
  plan: { minutes: number; lengths: number[]; passed: string[] };
};

export function presenterView(live: Session): PresenterView {
  const session = spokenIn(live, live.notesLanguage);
  const { stage, deck, notesLanguage } = session;
  const asks = currentPoll(stage, deck);
  const current = currentTrial(stage, deck);
  const open = openRun(session);
  const here = asks === null ? null : latestRun(session, asks);
  const shown = here && presenterPoll(session, here);
  return {
    session: { id: session.id, title: titleIn(deck, notesLanguage), startedAt: session.startedAt },
    position: stage.position,
    next: stepAfter(session, stage.position),
    nextPress: nextPress(session),
    frozen: session.frozen !== null,
    screen: session.screen,
    clock: session.clock,
    pace: paceOf(session),
    trial: current && { id: current.id, over: stage.over !== null, trial: current.trial },
    asks,
    poll: shown,
    open: open && (open === here ? shown : presenterPoll(session, open)),
    voided: session.voided,
    hall: hallView(live),
    aids: { ...hallAids(stage), on: surfaceOf(stage), script: stage.aids.caption },
    language: stage.language,
    notesLanguage,
    languages: languagesOf(deck),
    plan: { minutes: planOf(session), lengths: deck.lengths ?? [], passed: passedOver(session) },
  };
}

function paceOf(session: Session): PresenterView["pace"] {
  const id = slideOfHall(session);
  const slide = session.deck.slides.find((each) => each.id === id);
  const { times } = session;
  return {
    planned: slide ? plannedFor(slide, session.length) : 0,
    spent: spentOn(times, id),
    since: times.since,
  };
}

function nextPress(session: Session): PresenterView["nextPress"] {
  const action = advance(session);
  if (!action) return "habis";
  if (action.type === "trial/reveal") return "temuan";
  if (action.type === "caption/next") return "kalimat";
  return action.type === "go" ? "langkah" : "tutup";
}

function presenterPoll(session: Session, run: PollRun): PresenterPoll {
  const { voided } = session;
  const asked = ask(run.poll);
  const tally = firstRows(resultOf(session, run));
  const { number, before } = roundOf(session, run);
  return {
    run: run.id,
    poll: run.poll,
    phase: phaseOf(run),
    revealed: run.revealed,
    tally,
    round: number,
    earlier: before && { tally: firstRows(tallyOf(before, voided)), shift: shiftOf(before, run, voided) },
    compare: run.compare,
    hand: run.hand,
    as: run.as,
    correct: asked.correct(tally.rows),
    hands: asked.hands.map(({ id, text }) => ({ id, text, votes: run.manual[id] ?? 0 })),
    written: asked.entries === null ? null : writtenView(session, run),
    moderated: run.moderated,
    crowd: crowdOf(counted(run, voided)),
    names: allBallots(run.ballots).flatMap(({ participant, name }) =>
      name === undefined ? [] : [{ participant, name }],
    ),
  };
}
