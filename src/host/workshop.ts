import { access } from "node:fs/promises";
import { basename } from "node:path";
import type { Action } from "../core/session/action.ts";
import { advance, retreat } from "../core/session/advance.ts";
import type { BallotIn } from "../core/session/polls.ts";
import type { Problem } from "../core/deck/model.ts";
import type { DeckRef, Session } from "../core/session/session.ts";
import { type OutcomeWords, outcomeWords } from "../core/text/outcomes.ts";
import type { Outcome } from "../wire/ipc.ts";
import { deckRef } from "./deck-ref.ts";
import { listDecks, readDeck, type LoadedDeck } from "./decks.ts";
import { askAbout, followDeck, keepTime, makePoll, openPoll, stepOn, type MadePoll } from "./asking.ts";
import { followScript } from "./captions.ts";
import { NewerJournal, type JournalProblem, type JournalStore } from "./journal.ts";
import {
  EmptyJournal,
  resumeSession,
  startSession,
  type BallotResult,
  type LoopClock,
  type LoopWatch,
  type SessionLoop,
} from "./session-loop.ts";

/** What happened, for those who must tell a window or a phone. `aim`: up to sixty times a second, and of the hall's screen alone. */
export type Change =
  | { type: "deck" }
  | { type: "action"; action: Action }
  | { type: "aim" }
  | { type: "session" };

/** One deck on the table and at most one session with it: the app without its windows. */
export type Workshop = {
  deck: () => LoadedDeck;
  session: () => Session | null;
  /** Milliseconds on the session's clock; 0 without a session. */
  now: () => number;
  useDeck: (source: string) => Promise<Outcome<LoadedDeck>>;
  /**
   * Reads the deck's file again. The talk goes on at the same slide with what was saved; a save with more errors than the
   * deck had is not shown to a hall, and the answer says so.
   */
  refresh: () => Promise<Outcome>;
  /** `minutes`: one of the deck's lengths, else it begins as it usually does. */
  start: (source: string | null, minutes?: number) => Promise<Outcome>;
  /** `deckStays`: the deck on the table stands in for the session's own, wherever that was. */
  resume: (id: string, deckStays?: boolean) => Promise<Outcome>;
  close: () => Promise<void>;
  /** Answers how many records the disk refuses, once it has taken all it takes. */
  settle: () => Promise<number>;
  act: (action: Action) => Outcome;
  press: (back: boolean) => Outcome;
  /** Opens the deck's question, or one asked before; `again`: as a new run beside the old ones. */
  openPoll: (poll: string, again?: boolean) => Outcome;
  makePoll: (made: MadePoll) => Outcome;
  /** Lets the hall judge the post before it; `toPhones`: the facilitator knows that phones will show it. */
  askAbout: (trial: string, toPhones: boolean) => Outcome;
  cast: (ballot: BallotIn) => Promise<BallotResult>;
  subscribe: (listener: (change: Change) => void) => () => void;
};

const isAim = ({ type }: Action): boolean => type === "aid/point" || type === "aid/draw";

export async function openWorkshop(options: {
  first: LoadedDeck;
  journals: JournalStore;
  clock: LoopClock;
  watch: LoopWatch & {
    onJournalProblems: (problems: JournalProblem[]) => void;
    /** A shipped deck stands in for the session's own, which is no longer where it was. */
    onDeckMoved?: (from: string) => void;
  };
  /** The folder of decks that ship with the app: one of them stands in for its own older copy. */
  shipped?: string;
  newSessionId: () => string;
  /** In the language of whoever is told; Indonesian when left out. */
  words?: () => OutcomeWords;
}): Promise<Workshop> {
  const { journals, clock, watch } = options;
  const setup = { journals, clock, watch };
  const words = options.words ?? (() => outcomeWords.id);
  const nobody = (): Outcome => ({ ok: false, message: words().noSession });
  let deck = options.first;
  let loop: SessionLoop | null = null;
  let stopTime = (): void => {};
  const listeners = new Set<(change: Change) => void>();
  const tell = (change: Change) => {
    for (const listener of listeners) listener(change);
  };

  const adopt = (opened: SessionLoop) => {
    loop = opened;
    if (opened.problems.length > 0) watch.onJournalProblems(opened.problems);
    opened.subscribe((_session, action) =>
      tell(isAim(action) ? { type: "aim" } : { type: "action", action }),
    );
    followDeck(opened, () => deck);
    followScript(opened, () => deck);
    stopTime = keepTime(opened);
    tell({ type: "session" });
  };
  /** Left while the disk refused; two writers on one journal would harm it. */
  let late: SessionLoop | null = null;
  const leave = async () => {
    const leaving = loop;
    stopTime();
    loop = null;
    if (leaving) late = leaving;
    await leaving?.close();
  };
  const useDeck = async (source: string): Promise<Outcome<LoadedDeck>> => {
    const read = await readDeck(source);
    if (!read.ok) return { ok: false, message: read.problem };
    deck = read;
    tell({ type: "deck" });
    return { ok: true, value: read };
  };

  const refresh = async (): Promise<Outcome> => {
    const { file } = deck;
    const read = await readDeck(file);
    // Another deck was laid on the table meanwhile.
    if (deck.file !== file) return done;
    if (!read.ok) return { ok: false, message: `${read.problem} ${words().keptDeck}` };
    if (read.hash === deck.hash) return done;
    const broken = loop === null ? null : brokenSave(deck, read);
    if (broken !== null) {
      const where = words().notUsed(broken.file ?? basename(file), broken.line, broken.message);
      return { ok: false, message: `${where} ${words().keptDeck}` };
    }
    deck = read;
    tell({ type: "deck" });
    loop?.act({ type: "deck/replace", deck: deckRef(deck) });
    return done;
  };

  return {
    deck: () => deck,
    refresh,
    session: () => loop?.session() ?? null,
    now: () => loop?.now() ?? 0,
    useDeck,
    start: async (source, minutes) => {
      if (source !== null && source !== deck.file) {
        const used = await useDeck(source);
        if (!used.ok) return used;
      }
      try {
        const opened = await startSession(options.newSessionId(), deckRef(deck), setup);
        await leave();
        if (minutes !== undefined) opened.act({ type: "plan/length", minutes });
        adopt(opened);
        return { ok: true, value: null };
      } catch (error) {
        return unopened(error, words().notStarted, words());
      }
    },
    resume: async (id, deckStays = false) => {
      if (loop?.session().id === id) return { ok: true, value: null };
      await leave();
      // Whoever shows the session that was left must hear of it, also when the other does not open.
      tell({ type: "session" });
      if (late?.session().id === id && late.waiting() > 0)
        return { ok: false, message: words().stillWaiting };
      try {
        const opened = await resumeSession(id, setup);
        const wanted = opened.session().deck;
        if (!deckStays && (wanted.source !== deck.file || wanted.hash !== deck.hash)) {
          const used = await useDeck(await sourceOf(wanted, options.shipped));
          if (!used.ok) {
            await opened.close();
            return { ok: false, message: `${used.message} ${words().keptSession}` };
          }
        }
        if (!deckStays && deck.file !== wanted.source) watch.onDeckMoved?.(wanted.source);
        // Edited since: the slide is found again by its id.
        if (deck.hash !== wanted.hash || deck.file !== wanted.source)
          opened.act({ type: "deck/replace", deck: deckRef(deck) });
        adopt(opened);
        return { ok: true, value: null };
      } catch (error) {
        return unopened(error, words().notResumed, words());
      }
    },
    close: async () => {
      await leave();
      tell({ type: "session" });
    },
    settle: async () => {
      await loop?.settle();
      return (loop ?? late)?.waiting() ?? 0;
    },
    act: (action) => loop?.act(action) ?? nobody(),
    press: (back) => {
      if (!loop) return nobody();
      const action = (back ? retreat : advance)(loop.session());
      if (action) return back ? loop.act(action) : stepOn(loop, deck, action);
      return { ok: false, message: back ? words().first : words().last };
    },
    openPoll: (id, again = false) => (loop ? openPoll(loop, deck, id, again, words()) : nobody()),
    makePoll: (made) => (loop ? makePoll(loop, made, words()) : nobody()),
    askAbout: (trial, toPhones) => (loop ? askAbout(loop, trial, toPhones, words()) : nobody()),
    cast: (ballot) => loop?.cast(ballot) ?? Promise.resolve({ ok: false, reason: "tidak-ada" }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const done: Outcome = { ok: true, value: null };

/** The first error a save brought; null when it brought none. */
function brokenSave(before: LoadedDeck, after: LoadedDeck): Problem | null {
  const errorsIn = ({ problems }: LoadedDeck) => problems.filter(({ severity }) => severity === "error");
  const found = errorsIn(after);
  if (found.length <= errorsIn(before).length) return null;
  const known = new Set(errorsIn(before).map(({ message }) => message));
  return found.find(({ message }) => !known.has(message)) ?? found[0] ?? null;
}

/** Where the session's deck is now. An app that was moved or updated finds its own decks by their names. */
async function sourceOf({ id, source }: DeckRef, shipped: string | undefined): Promise<string> {
  const gone = await access(source).then(
    () => false,
    () => true,
  );
  if (!gone || shipped === undefined) return source;
  return (await listDecks(shipped)).find((each) => each.id === id)?.file ?? source;
}

/** What a disk may refuse is told; anything else is a bug. */
function unopened(error: unknown, what: string, words: OutcomeWords): Outcome {
  if (error instanceof EmptyJournal) return { ok: false, message: words.empty };
  if (error instanceof NewerJournal) return { ok: false, message: words.newer };
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) throw error;
  const why = words.disk[error.code] ?? words.unusable;
  return { ok: false, message: words.refused(what, why, error.code) };
}
