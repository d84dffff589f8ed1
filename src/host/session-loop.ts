import { durableSchema, isTransient, type Action, type DurableAction } from "../core/session/action.ts";
import { admit, type BallotIn } from "../core/session/polls.ts";
import { reduce } from "../core/session/reduce.ts";
import type { DeckRef, Session } from "../core/session/session.ts";
import type { Outcome } from "../wire/ipc.ts";
import { commitQueue, type CommitQueue } from "./commit-queue.ts";
import type { JournalRecord } from "./journal-format.ts";
import type { JournalProblem, JournalStore } from "./journal.ts";

type BallotAction = Extract<DurableAction, { type: "ballot" }>;
export type BallotResult = { ok: true } | { ok: false; reason: "tidak-ada" | "terkunci" | "pilihan" };

export type SessionLoop = {
  session: () => Session;
  /** Applied at once; a durable action is on the disk within 100 ms. Refused when it would change nothing. */
  act: (action: Action) => Outcome;
  /** Applied and answered only when the disk has it. */
  cast: (ballot: BallotIn) => Promise<BallotResult>;
  /** Called after every change, in order. */
  subscribe: (listener: (session: Session, action: Action) => void) => () => void;
  problems: JournalProblem[];
  /** Milliseconds since the session began. */
  now: () => number;
  /** Records the disk has not taken yet. */
  waiting: () => number;
  /** Resolves when all is written; at once when the disk refuses, and goes on trying behind. */
  close: () => Promise<void>;
};

export type LoopClock = {
  /** Epoch milliseconds, for the one wall time a session keeps. */
  wall: () => number;
  /** Milliseconds that never go back. */
  monotonic: () => number;
};

export type LoopWatch = { onTrouble: (error: unknown) => void; onHealed: () => void };

type Setup = { journals: JournalStore; clock: LoopClock; watch: LoopWatch };

export async function startSession(id: string, deck: DeckRef, setup: Setup): Promise<SessionLoop> {
  const startedAt = new Date(setup.clock.wall()).toISOString();
  const action: DurableAction = { type: "session/start", id, startedAt, deck };
  if (!readable(action)) throw new Error("deck melampaui batas catatan sesi");
  return runLoop(id, setup, [{ at: 0, action }]);
}

/** Same slide, step, polls and timers as the journal last knew; time away counts as time. */
export function resumeSession(id: string, setup: Setup): Promise<SessionLoop> {
  return runLoop(id, setup, []);
}

export function replay(records: readonly JournalRecord[]): Session | null {
  return records.reduce<Session | null>(reduce, null);
}

/** Thrown for a journal that holds no start: there is nothing to go on from. */
export class EmptyJournal extends Error {
  override name = "EmptyJournal";
}

/** One line that cannot be read back would take every line after it along. */
const readable = (action: DurableAction): boolean => durableSchema.safeParse(action).success;

async function runLoop(
  id: string,
  { journals, clock, watch }: Setup,
  first: JournalRecord[],
): Promise<SessionLoop> {
  const journal = await journals.open(id);
  const replayed = replay([...journal.records, ...first]);
  if (!replayed) {
    await journal.close();
    throw new EmptyJournal(id);
  }
  let session: Session = replayed;
  const listeners = new Set<(session: Session, action: Action) => void>();
  const queue = commitQueue<JournalRecord>({ write: journal.append, patience: 40, retry: 1_000, ...watch });

  // The session's clock goes on where it would be now, and never behind what was recorded.
  const lastAt = journal.records.at(-1)?.at ?? 0;
  const away = journal.records.length > 0 ? clock.wall() - Date.parse(session.startedAt) : 0;
  const base = Math.max(lastAt, away) - clock.monotonic();
  let latest = lastAt;
  const now = () => (latest = Math.max(latest, Math.round(base + clock.monotonic())));

  const apply = (record: { at: number; action: Action }): boolean => {
    const next = reduce(session, record);
    if (next === null || next === session) return false;
    session = next;
    for (const listener of listeners) listener(session, record.action);
    return true;
  };
  // A phone that hears nothing asks again; its answer waits for the disk once, however often it asks.
  const casting = new Map<string, Promise<void>>();
  const waitForDisk = (ballot: BallotAction): Promise<void> => {
    const name = `${ballot.run} ${ballot.participant} ${ballot.key}`;
    const record = { at: now(), action: ballot };
    const written =
      casting.get(name) ??
      queue.add(record, false).then(() => {
        casting.delete(name);
        apply(record);
      });
    casting.set(name, written);
    return written;
  };
  const write = (action: DurableAction, at: number) => void queue.add({ at, action }, true);
  for (const record of first) write(record.action, record.at);
  if (journal.records.length > 0) {
    const resume: DurableAction = { type: "session/resume", wall: new Date(clock.wall()).toISOString() };
    const at = now();
    apply({ at, action: resume });
    write(resume, at);
  }

  return {
    session: () => session,
    problems: journal.problems,
    now,
    waiting: queue.waiting,
    act: (action) => {
      if (!isTransient(action) && !readable(action)) {
        return { ok: false, message: "Tindakan itu tidak bisa dicatat, jadi tidak dijalankan." };
      }
      const at = now();
      if (!apply({ at, action })) return { ok: false, message: "Tidak ada yang berubah." };
      if (!isTransient(action)) write(action, at);
      return { ok: true, value: null };
    },
    cast: async (ballot) => {
      const admission = admit(session, ballot);
      if (!admission.ok) return admission;
      const { participant, run, key, from } = ballot;
      const { answer, name } = admission;
      // What counts is written, cleaned and checked, not what a phone sent.
      const action: BallotAction = {
        type: "ballot",
        participant,
        run,
        key,
        answer,
        ...(name !== null && { name }),
        ...(from !== undefined && { from }),
      };
      if (!readable(action)) return { ok: false, reason: "pilihan" };
      await waitForDisk(action);
      return { ok: true };
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      await queue.settle();
      if (queue.waiting() > 0) {
        // The disk refuses still: the queue goes on trying as long as the app lives.
        void closeOnceWritten(queue, journal);
        return;
      }
      queue.stop();
      await journal.close();
    },
  };
}

async function closeOnceWritten(
  queue: CommitQueue<JournalRecord>,
  journal: { close: () => Promise<void> },
): Promise<void> {
  while (queue.waiting() > 0) await new Promise((resolve) => setTimeout(resolve, 1_000));
  await queue.settle();
  queue.stop();
  await journal.close();
}
