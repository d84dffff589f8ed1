import { elapsed } from "../core/session/clock.ts";
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

/** Sessions whose journal holds no start any more, or one from a newer version: kept, named, never offered. */
export async function unreadableSessions(journals: JournalStore): Promise<string[]> {
  const ids = (await journals.list()).toSorted().toReversed().slice(0, recent);
  const looked = await Promise.all(ids.map(async (id) => ({ id, broken: await isBroken(journals, id) })));
  return looked.filter(({ broken }) => broken).map(({ id }) => id);
}

async function isBroken(journals: JournalStore, id: string): Promise<boolean> {
  try {
    return replay(await journals.peek(id)) === null;
  } catch (error) {
    // A folder without a journal is a session that never wrote a word.
    return !(error instanceof Error && "code" in error && error.code === "ENOENT");
  }
}

/** Sessions that began, did something and were not ended: what a crash leaves behind. Latest first. */
export async function unfinishedSessions(journals: JournalStore, atMost: number): Promise<SessionSummary[]> {
  const ids = (await journals.list()).toSorted().toReversed().slice(0, recent);
  const found: SessionSummary[] = [];
  for (const id of ids) {
    if (found.length >= atMost) break;
    const session = replay(await journals.peek(id).catch(() => []));
    if (session && !session.ended && session.at > 0) found.push(summary(session));
  }
  return found;
}

function summary(session: Session): SessionSummary {
  const slide = session.deck.slides.find((each) => each.id === session.stage.position.slide);
  return {
    id: session.id,
    title: session.deck.title,
    startedAt: session.startedAt,
    slide: slide?.title || session.stage.position.slide,
    elapsed: elapsed(session.clock, session.at),
    ballots: session.runs.reduce((sum, run) => sum + Object.keys(run.ballots).length, 0),
  };
}
