import { allBallots } from "../core/poll/ballots.ts";
import type { Language } from "../core/deck/model.ts";
import { elapsed } from "../core/session/clock.ts";
import { timingAt, timingOf, type EndedSession, type Timing } from "../core/session/timing.ts";
import type { Session } from "../core/session/session.ts";
import type { SessionSummary } from "../wire/ipc.ts";
import type { JournalStore } from "./journal.ts";
import { replay } from "./session-loop.ts";

/** A session is named by the moment it began, so folders sort by time and never collide within one machine. */
export function sessionId(wall: Date, nonce: string): string {
  return `${wall.toISOString().slice(0, 19).replaceAll(":", "").replace("T", "-")}-${nonce}`;
}

/** How far back home looks: every one of these is replayed. */
const recent = 20;

export type PastSessions = {
  /** Began, did something and were not ended: what a crash leaves behind. Latest first. */
  unfinished: SessionSummary[];
  /** Their journal holds no start any more, or comes from a newer version: kept, named, never offered. */
  unreadable: string[];
  /** Were ended after the talk had begun. Latest first. */
  ended: EndedSession[];
};

/** Reads each recent journal once. `atMost` bounds the unfinished and the ended ones, each. */
export async function lookBack(journals: JournalStore, atMost: number): Promise<PastSessions> {
  const ids = (await journals.list()).toSorted().toReversed().slice(0, recent);
  const past: PastSessions = { unfinished: [], unreadable: [], ended: [] };
  for (const id of ids) {
    const session = await sessionOf(journals, id);
    if (session === "unreadable") past.unreadable.push(id);
    else if (session && !session.ended && session.at > 0 && past.unfinished.length < atMost)
      past.unfinished.push(summary(session));
    else if (session?.ended && session.clock.startedAt !== null && past.ended.length < atMost)
      past.ended.push(endedSession(session));
  }
  return past;
}

/** Null for a folder without a journal: a session that never wrote a word. */
async function sessionOf(journals: JournalStore, id: string): Promise<Session | "unreadable" | null> {
  try {
    return replay(await journals.peek(id)) ?? "unreadable";
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT" ? null : "unreadable";
  }
}

const endedSession = (session: Session): EndedSession => ({
  id: session.id,
  title: session.deck.title,
  startedAt: session.startedAt,
  timing: timingAt(session, session.at, session.notesLanguage),
});

/** Null for a session that is not there or cannot be read. */
export async function timingFrom(
  journals: JournalStore,
  id: string,
  language: Language,
): Promise<Timing | null> {
  if (!(await journals.list()).includes(id)) return null;
  return journals.peek(id).then(
    (records) => timingOf(records, language),
    () => null,
  );
}

function summary(session: Session): SessionSummary {
  const slide = session.deck.slides.find((each) => each.id === session.stage.position.slide);
  return {
    id: session.id,
    title: session.deck.title,
    startedAt: session.startedAt,
    slide: slide?.title || session.stage.position.slide,
    elapsed: elapsed(session.clock, session.at),
    ballots: session.runs.reduce((sum, run) => sum + allBallots(run.ballots).length, 0),
  };
}
