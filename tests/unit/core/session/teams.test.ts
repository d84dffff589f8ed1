import { describe, expect, it } from "vitest";
import { deckPollSchema } from "../../../../src/core/poll/poll.ts";
import type { Action } from "../../../../src/core/session/action.ts";
import { phoneView } from "../../../../src/core/session/phone-view.ts";
import { latestRun } from "../../../../src/core/session/polls.ts";
import { teamRows } from "../../../../src/core/session/teams.ts";
import { viewFor } from "../../../../src/core/session/view.ts";
import { liveState } from "../../../../src/wire/live-schema.ts";
import { after, ballot, deck, go } from "./session-fixtures.ts";

const opening = (id: string, block: object): Action => ({
  type: "poll/open",
  run: `${id}/1`,
  poll: deckPollSchema.parse({ id, ...block }),
  deckHash: deck.hash,
});
const told = (id: string): Action[] => [
  { type: "poll/lock", run: `${id}/1` },
  { type: "poll/reveal", run: `${id}/1`, on: true },
];
const answersOf = (id: string, answers: Record<string, string>): Action[] =>
  Object.entries(answers).map(([who, given]) => ballot(who, given, `${who} ${id}`, `${id}/1`));

/** Right answers of each member in two quizzes, by team: `2` both, `1` the first, `0` none, `-` did not answer. */
type Teams = Record<string, string>;

function played(teams: Teams): Action[] {
  const people = Object.entries(teams).flatMap(([team, members]) =>
    members.split("").map((right, at) => ({ team, right, who: `${team}${at}` })),
  );
  const quizzes = ["satu", "dua"].flatMap((id, at) => [
    opening(id, {
      kind: "quiz",
      question: "Apa?",
      options: [
        { id: "a", text: "A" },
        { id: "b", text: "B", correct: true },
      ],
    }),
    ...answersOf(
      id,
      Object.fromEntries(
        people
          .filter(({ right }) => right !== "-")
          .map(({ who, right }) => [who, Number(right) > at ? "b" : "a"]),
      ),
    ),
    ...told(id),
  ]);
  const options = ["merah", "biru", "hijau", "kuning", "ungu"].map((id) => ({ id, text: `Tim ${id}` }));
  const picked = answersOf("warna", Object.fromEntries(people.map(({ who, team }) => [who, team])));
  return [go("tanya"), ...quizzes, opening("warna", { kind: "teams", options }), ...picked];
}
const rowsOf = (actions: Action[]) => {
  const session = after(...actions);
  const run = latestRun(session, "warna");
  return run ? teamRows(session, run) : [];
};

describe("teams are told", () => {
  it.each<[string, Teams, [string, number, number][]]>([
    [
      "by the mean of their people, whatever their size",
      { merah: "222", biru: "2222221110", hijau: "000" },
      [
        ["merah", 1, 1],
        ["biru", 2, 0.75],
      ],
    ],
    [
      "three places at most",
      { merah: "222", biru: "221", hijau: "211", kuning: "111", ungu: "000" },
      [
        ["merah", 1, 1],
        ["biru", 2, 5 / 6],
        ["hijau", 3, 4 / 6],
      ],
    ],
    ["the first alone when there are two", { merah: "211", biru: "110" }, [["merah", 1, 4 / 6]]],
    [
      "all when all are alike",
      { merah: "111", biru: "111" },
      [
        ["merah", 1, 0.5],
        ["biru", 1, 0.5],
      ],
    ],
    ["without those nobody of whom was right", { merah: "000", biru: "000" }, []],
    [
      "without teams of one or two, whose mean would be a person's",
      { merah: "22", biru: "111", hijau: "000" },
      [["biru", 1, 0.5]],
    ],
    [
      "by those who answered a quiz; who did not drags nobody down",
      { merah: "222--", biru: "000" },
      [["merah", 1, 1]],
    ],
  ])("%s", (_what, teams, expected) => {
    expect(rowsOf(played(teams)).map(({ id, place, share }) => [id, place, share])).toEqual(expected);
  });

  it("without voided people, and not before a quiz's results are", () => {
    const actions = played({ merah: "222", biru: "000" });
    expect(rowsOf([...actions, { type: "participant/void", participant: "merah0", on: true }])).toEqual([]);
    expect(rowsOf(actions.filter(({ type }) => type !== "poll/reveal"))).toEqual([]);
  });

  it("to hall and phones once revealed, and never who is in which", () => {
    const open = played({ merah: "222", biru: "000" });
    const views = (actions: Action[]) => {
      const session = after(...actions);
      const phone = phoneView(session);
      expect(liveState.parse(phone)).toEqual(phone);
      return { hall: viewFor("projector", session).poll?.tally, phone, sent: JSON.stringify(phone) };
    };
    expect(views(open).hall).toBeNull();
    const { hall, phone, sent } = views([...open, ...told("warna")]);
    expect(hall?.rows.map(({ text, votes }) => [text, votes])).toEqual([["Tim merah", 3]]);
    expect(phone.phase === "hasil" && phone.tally.rows.map(({ id }) => id)).toEqual(["merah"]);
    expect(sent).not.toContain("merah0");
  });
});

it("a ninth team is one too many", () => {
  const options = Array.from({ length: 9 }, (_, at) => ({ id: `t${at}`, text: `Tim ${at}` }));
  const read = deckPollSchema.safeParse({ id: "tim", kind: "teams", options });
  expect(read.error?.issues.map(({ message }) => message)).toEqual(["paling banyak 8 tim"]);
});
