import type { Row } from "../poll/kinds/kind.ts";
import { pointsIn, toldQuizzes } from "../poll/score.ts";
import { counted } from "../poll/tally.ts";
import type { PollRun, Session } from "./session.ts";

/** Places that are told. */
const places = 3;
/** People. The mean of fewer would tell how one of them did. */
const fewest = 3;

/**
 * How the teams of this run do over the quizzes told so far: right answers of what was asked, on average of its people who
 * answered any, so that size does not matter. The first three places alone, and never the last one: whoever is not listed
 * cannot be told from the others who are not. Equals share a place.
 */
export function teamRows({ runs, voided }: Session, run: PollRun): Row[] {
  if (run.poll.kind !== "teams") return [];
  const quizzes = toldQuizzes(runs);
  const points = pointsIn(quizzes, voided);
  const members = counted(run, voided);
  const teams = run.poll.options
    .map(({ id, text }) => {
      const rights = members
        .filter(({ answer }) => answer === id)
        .flatMap(({ participant }) => points.get(participant)?.right ?? []);
      const asked = rights.length * quizzes.length;
      const share = asked === 0 ? 0 : rights.reduce((sum, right) => sum + right, 0) / asked;
      return { id, text, votes: rights.length, share };
    })
    .filter(({ votes }) => votes >= fewest);
  const last = Math.min(...teams.map(({ share }) => share));
  return teams
    .map((team) => ({ ...team, place: 1 + teams.filter(({ share }) => share > team.share).length }))
    .filter(({ place, share }) => share > 0 && place <= places && (place === 1 || share > last))
    .toSorted((one, other) => one.place - other.place);
}
