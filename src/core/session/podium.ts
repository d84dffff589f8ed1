import { allBallots } from "../poll/ballots.ts";
import { entryId } from "../poll/clean.ts";
import type { Row } from "../poll/kinds/kind.ts";
import { nicknameOf } from "../poll/kinds/podium.ts";
import { pointsIn, toldQuizzes } from "../poll/score.ts";
import { type Tally, tallyOf } from "../poll/tally.ts";
import type { PollRun, Session } from "./session.ts";
import { teamRows } from "./teams.ts";

/** Places that are told; everyone behind them is left in peace. */
const places = 3;

export type Placed = { participant: string; place: number; right: number };

/**
 * The first three places over the quizzes told so far. Equals share a place, so there can be more than three people;
 * somebody without a right answer has none.
 */
export function podiumOf({ runs, voided }: Session, speed: boolean): Placed[] {
  const people = [...pointsIn(toldQuizzes(runs), voided)]
    .map(([participant, points]) => ({ participant, ...points }))
    .filter(({ right }) => right > 0)
    .toSorted((one, other) => other.right - one.right || (speed ? one.took - other.took : 0));
  let place = 0;
  return people
    .map(({ participant, right, took }, at) => {
      const before = people[at - 1];
      if (before?.right !== right || (speed && before.took !== took)) place = at + 1;
      return { participant, place, right };
    })
    .filter((each) => each.place <= places);
}

/** What a run came to: counted from its ballots, and for a podium and for teams from those of the quizzes. Unbounded. */
export function resultOf(session: Session, run: PollRun): Tally {
  const tally = tallyOf(run, session.voided);
  if (run.poll.kind === "teams") return { ...tally, rows: teamRows(session, run) };
  if (run.poll.kind !== "podium") return tally;
  const asked = toldQuizzes(session.runs).length;
  const placed = podiumOf(session, run.poll.speed);
  const names = new Map(
    allBallots(run.ballots).map(({ participant, answer }) => [participant, nicknameOf({ answer })[0] ?? ""]),
  );
  const rows = placed.flatMap(({ participant, place, right }, at): Row[] => {
    const decision = run.decisions[entryId(names.get(participant) ?? "")];
    if (!names.get(participant) || decision?.status !== "tampil") return [];
    // A line is named by where it stands: whose it is goes nowhere.
    return [{ id: `${place}-${at}`, text: decision.text, votes: right, share: right / asked, place }];
  });
  const waiting = placed.filter(({ participant }) => {
    const name = names.get(participant) ?? "";
    return name !== "" && run.decisions[entryId(name)] === undefined;
  });
  return { ...tally, rows, skipped: placed.length - rows.length, waiting: waiting.length };
}
