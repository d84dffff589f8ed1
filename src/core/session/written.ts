import { allBallots } from "../poll/ballots.ts";
import { entryId } from "../poll/clean.ts";
import type { Entry } from "../poll/entries.ts";
import { tallyOf, writtenIn } from "../poll/tally.ts";
import { podiumOf } from "./podium.ts";
import type { PollRun, Session } from "./session.ts";

/** An entry with how many wrote it, and who was first. */
export type WrittenEntry = Omit<Entry, "people"> & {
  people: number;
  author: string | null;
  /** With moderation off: it came from enough addresses to be shown unless something flags it. */
  ready: boolean;
};

export type Written = {
  /** Those to be read now, some of those on the screen, some turned away: never more than a window can draw at once. */
  entries: WrittenEntry[];
  /** How many there are of each, listed or not. */
  waiting: number;
  shown: number;
  rejected: number;
};

const mostWaiting = 40;
/** More than a hall is ever sent, in its order, so that whatever stands there can be taken away. */
const mostShown = 80;
const mostRejected = 20;

/** With moderation off a word needs two addresses: nobody puts words on the screen alone, from however many tabs. */
const enough = 2;

export function writtenView(session: Session, run: PollRun): Written {
  const { voided } = session;
  const { poll } = run;
  const all = writtenIn(run, voided);
  // Of nicknames only those that would stand on the screen are anybody's business.
  const top = poll.kind === "podium" ? podiumOf(session, poll.speed).map((each) => each.participant) : null;
  const entries = top ? all.filter(({ people }) => people.some((person) => top.includes(person))) : all;
  const places = new Map(allBallots(run.ballots).map(({ participant, from }) => [participant, from]));
  // Where no address is known people stand for theirs: older journals, and hubs of a test.
  const apart = (people: readonly string[]): number =>
    new Set(people.map((person) => places.get(person) ?? person)).size;
  const rows = new Map(tallyOf(run, voided).rows.map(({ text }, at) => [entryId(text), at]));
  const rowOf = ({ shown }: Entry): number => rows.get(entryId(shown)) ?? rows.size;
  const of = (...statuses: Entry["status"][]) => entries.filter(({ status }) => statuses.includes(status));
  const [waiting, shown, rejected] = [of("tunggu"), of("tampil", "terjawab"), of("tolak")];
  const listed = [
    // Read one after the other they keep their places; without a reader those that many wrote come first.
    ...(run.moderated ? waiting : waiting.toSorted(byPeople)).slice(0, mostWaiting),
    ...shown.toSorted((one, other) => rowOf(one) - rowOf(other)).slice(0, mostShown),
    ...rejected.slice(-mostRejected),
  ];
  return {
    entries: listed.map(({ people, ...entry }) => ({
      ...entry,
      people: people.length,
      author: people[0] ?? null,
      ready: !run.moderated && entry.status === "tunggu" && apart(people) >= enough,
    })),
    waiting: waiting.length,
    shown: shown.length,
    rejected: rejected.length,
  };
}

const byPeople = (one: Entry, other: Entry): number => other.people.length - one.people.length;
