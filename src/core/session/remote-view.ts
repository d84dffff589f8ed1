import { ask } from "../poll/ask.ts";
import { tallyOf } from "../poll/tally.ts";
import { advance, stepAfter } from "./advance.ts";
import { phaseOf, type PollPhase } from "./hall-poll.ts";
import { currentPoll, latestRun, openRun } from "./polls.ts";
import { planOf } from "./plan.ts";
import { slideTitleIn, spokenIn, titleIn } from "./speaking.ts";
import type { PollRun, Screen, Session } from "./session.ts";

/** The question a remote may open, lock and reveal, and how it stands. Never what is right, nor what people wrote. */
export type RemotePoll = {
  poll: string;
  /** Null until it was asked: a question not yet opened has its words in the deck only. */
  run: string | null;
  question: string | null;
  phase: PollPhase;
  revealed: boolean;
  /** Whether showing its results is something to do: what the hall asks is shown as it is let through. */
  revealable: boolean;
  voters: number;
  /** Counts by option; empty where there are no options, and while the results wait for more answers. */
  rows: { text: string; votes: number }[];
};

/** What the facilitator's phone steers by: the place in the deck, the next title, the clock and one question. */
export type RemoteView = {
  title: string;
  slide: { id: string; title: string; number: number; total: number; step: number; steps: number };
  next: { press: "temuan" | "tutup" | "langkah" | "habis"; title: string | null };
  screen: Screen;
  frozen: boolean;
  clock: "belum" | "jalan" | "jeda";
  planMinutes: number;
  poll: RemotePoll | null;
};

/** A phone shows no more lines than these. */
const mostRows = 12;

export function remoteView(live: Session): RemoteView {
  const session = spokenIn(live, live.notesLanguage);
  const { stage, deck, clock, notesLanguage } = session;
  const at = deck.slides.findIndex(({ id }) => id === stage.position.slide);
  const slide = deck.slides[at];
  return {
    title: titleIn(deck, notesLanguage),
    slide: {
      id: stage.position.slide,
      title: slideTitleIn(deck, stage.position.slide, notesLanguage),
      number: at + 1,
      total: deck.slides.length,
      step: stage.position.step,
      steps: slide?.steps ?? 0,
    },
    next: nextOf(session),
    screen: session.screen,
    frozen: session.frozen !== null,
    clock: clock.startedAt === null ? "belum" : clock.pausedAt === null ? "jalan" : "jeda",
    planMinutes: planOf(session),
    poll: pollOf(session),
  };
}

function nextOf(session: Session): RemoteView["next"] {
  const action = advance(session);
  const titleOf = (id: string | undefined): string | null =>
    id === undefined ? null : slideTitleIn(session.deck, id, session.notesLanguage);
  if (!action) return { press: "habis", title: null };
  if (action.type === "trial/reveal") return { press: "temuan", title: null };
  if (action.type === "caption/next")
    return { press: "langkah", title: titleOf(session.stage.position.slide) };
  if (action.type !== "go") return { press: "tutup", title: titleOf(session.stage.position.slide) };
  return { press: "langkah", title: titleOf(stepAfter(session, session.stage.position)?.slide) };
}

/** The question before the hall, else the one that is still open on another slide. */
function pollOf(session: Session): RemotePoll | null {
  const asks = currentPoll(session.stage, session.deck);
  const run = asks === null ? openRun(session) : latestRun(session, asks);
  if (run) return runView(session, run);
  if (asks === null) return null;
  const unasked = { run: null, question: null, revealed: false, revealable: false, voters: 0, rows: [] };
  return { ...unasked, poll: asks, phase: "siap" };
}

function runView(session: Session, run: PollRun): RemotePoll {
  const { rows, voters } = tallyOf(run, session.voided);
  // Few answers name their givers, on this screen too; words from the hall are nobody's counts.
  const listed = ask(run.poll).hands.length > 0 && voters >= (run.poll.least ?? 0);
  return {
    poll: run.poll.id,
    run: run.id,
    question: run.poll.question,
    phase: phaseOf(run),
    revealed: run.revealed,
    revealable: run.poll.kind !== "qa",
    voters,
    rows: listed ? rows.slice(0, mostRows).map(({ text, votes }) => ({ text, votes })) : [],
  };
}
