import type { Entry } from "../poll/entries.ts";
import type { PollKind } from "../poll/poll.ts";
import { writtenIn } from "../poll/tally.ts";
import type { PollRun, Session } from "./session.ts";
import { spokenIn, titleIn } from "./speaking.ts";

/** Words from the hall without who wrote them: the moderator judges words. */
export type ModeratorEntry = Omit<Entry, "people"> & { people: number };

export type ModeratorQuestion = {
  run: string;
  question: string;
  /** Whether an entry may be marked as answered aloud. */
  answerable: boolean;
  open: boolean;
  /** Not decided about yet, the first written first. */
  waiting: ModeratorEntry[];
  /** How many more wait than are listed. */
  more: number;
  decided: ModeratorEntry[];
};

/** All that a moderator's device knows of a session: what people wrote and what became of it. */
export type ModeratorView = { title: string; questions: ModeratorQuestion[] };

const written = ["words", "text", "qa"] satisfies PollKind[];
export const isWritten = ({ poll }: PollRun): boolean => written.some((kind) => kind === poll.kind);

/** Entries listed at once: a person reads no more, and each costs airtime. */
const mostWaiting = 40;
const mostDecided = 30;
const mostQuestions = 3;

/** The latest question people write to, and every earlier one in which words still wait. The latest comes first. */
export function moderatorView(live: Session): ModeratorView {
  const session = spokenIn(live, live.notesLanguage);
  const runs = session.ended ? [] : session.runs.filter(isWritten).toReversed();
  const questions = runs
    .map((run) => questionOf(session, run))
    .filter(({ waiting }, at) => at === 0 || waiting.length > 0)
    .slice(0, mostQuestions);
  return { title: titleIn(session.deck, session.notesLanguage), questions };
}

function questionOf(session: Session, run: PollRun): ModeratorQuestion {
  const entries = writtenIn(run, session.voided).map(({ people, ...entry }) => ({
    ...entry,
    people: people.length,
  }));
  const waiting = entries.filter(({ status }) => status === "tunggu");
  return {
    run: run.id,
    question: run.poll.question,
    answerable: run.poll.kind === "qa",
    open: run.open,
    waiting: waiting.slice(0, mostWaiting),
    more: Math.max(0, waiting.length - mostWaiting),
    decided: entries.filter(({ status }) => status !== "tunggu").slice(-mostDecided),
  };
}
