import { describe, expect, it } from "vitest";
import { entryId } from "../../../../src/core/poll/clean.ts";
import { deckPollSchema } from "../../../../src/core/poll/poll.ts";
import type { Action } from "../../../../src/core/session/action.ts";
import { phoneView } from "../../../../src/core/session/phone-view.ts";
import { podiumOf } from "../../../../src/core/session/podium.ts";
import { presenterView } from "../../../../src/core/session/presenter-view.ts";
import { viewFor } from "../../../../src/core/session/view.ts";
import { liveState } from "../../../../src/wire/live-schema.ts";
import { after, ballot, deck, go } from "./session-fixtures.ts";

const opening = (id: string, block: object): Action => ({
  type: "poll/open",
  run: `${id}/1`,
  poll: deckPollSchema.parse({ id, question: "Apa?", ...block }),
  deckHash: deck.hash,
});
const told = (id: string): Action[] => [
  { type: "poll/lock", run: `${id}/1` },
  { type: "poll/reveal", run: `${id}/1`, on: true },
];
const options = [
  { id: "a", text: "A" },
  { id: "b", text: "B", correct: true },
];
/** Two quizzes: who was right in both, in one, in none. */
const answers: Record<string, [string, string]> = {
  sari: ["b", "b"],
  budi: ["b", "b"],
  tono: ["b", "a"],
  rina: ["a", "b"],
  wati: ["a", "a"],
};
const quizzes = ["satu", "dua"].flatMap((id, at) => [
  opening(id, { kind: "quiz", options }),
  ...Object.entries(answers).map(([who, given]) => ballot(who, given[at] ?? "", `${who}${id}`, `${id}/1`)),
  ...told(id),
]);
const asked = opening("warna", { kind: "podium" });
const approve = (text: string): Action => ({
  type: "poll/decide",
  run: "warna/1",
  entry: entryId(text),
  decision: { status: "tampil", text },
});
const hall = (...actions: Action[]) => {
  const session = after(go("tanya"), ...quizzes, asked, ...actions);
  const phone = phoneView(session);
  expect(liveState.parse(phone)).toEqual(phone);
  return {
    rows: viewFor("projector", session).poll?.tally?.rows,
    sent: JSON.stringify([viewFor("projector", session), phone]),
  };
};

describe("the first three places", () => {
  const places = (speed: boolean, ...actions: Action[]) =>
    podiumOf(after(...quizzes, ...actions), speed).map(({ participant, place, right }) => [
      participant,
      place,
      right,
    ]);

  it("go by right answers alone, equals share one, and nobody without a right answer has any", () => {
    expect(new Set(places(false))).toEqual(
      new Set([
        ["budi", 1, 2],
        ["rina", 3, 1],
        ["sari", 1, 2],
        ["tono", 3, 1],
      ]),
    );
  });
  it("go by time among equals where that was chosen", () => {
    expect(places(true)).toEqual([
      ["sari", 1, 2],
      ["budi", 2, 2],
      ["tono", 3, 1],
    ]);
  });
  it("count no voided answers, and no quiz whose results are still covered", () => {
    expect(places(false, { type: "participant/void", participant: "sari", on: true })[0]).toEqual([
      "budi",
      1,
      2,
    ]);
    expect(podiumOf(after(...quizzes.slice(0, -1)), false).map(({ right }) => right)).toEqual([1, 1, 1]);
  });
});

describe("a nickname on the screen", () => {
  const given = [
    ballot("sari", "Neng Sari", "k1"),
    ballot("budi", "lewati", "k2"),
    ballot("tono", "Tono", "k3"),
    ballot("wati", "WATIBELAKANG", "k4"),
  ];

  it("stands there when its person agreed, the facilitator let it through and the results are told", () => {
    expect(hall(...given, approve("Neng Sari"), ...told("warna")).rows).toEqual([
      { id: "1-1", text: "Neng Sari", votes: 2, share: 1, place: 1 },
    ]);
  });
  it.each([
    ["before the reveal", [approve("Neng Sari")], "Neng Sari"],
    ["unread", told("warna"), "Neng Sari"],
    [
      "of somebody behind the third place, though let through",
      [approve("WATIBELAKANG"), ...told("warna")],
      "WATIBELAKANG",
    ],
    ["as the name the app knows a person by", [approve("Neng Sari"), ...told("warna")], '"sari"'],
  ] as [string, Action[], string][])("is nowhere %s", (_when, actions, name) => {
    expect(hall(...given, ...actions).sent).not.toContain(name);
  });
  it("is read by a person even where moderation is switched off, and only if it would stand there", () => {
    const off: Action = { type: "poll/moderate", run: "warna/1", on: false };
    const poll = presenterView(after(go("tanya"), ...quizzes, asked, ...given, off)).poll;
    expect(poll?.moderated).toBe(true);
    expect(poll?.written?.entries.map(({ text, ready }) => [text, ready])).toEqual([
      ["Neng Sari", false],
      ["Tono", false],
    ]);
  });
  it("is taken back as any answer is, until the lock", () => {
    const changed = [...given, approve("Neng Sari"), ballot("sari", "lewati", "k9"), ...told("warna")];
    expect(hall(...changed).rows).toEqual([]);
  });
});
