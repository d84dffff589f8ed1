import { describe, expect, it } from "vitest";
import type { Answer } from "../../../../src/core/poll/answer.ts";
import { entryId } from "../../../../src/core/poll/clean.ts";
import { deckPollSchema } from "../../../../src/core/poll/poll.ts";
import type { Action } from "../../../../src/core/session/action.ts";
import { answerOf, phoneView } from "../../../../src/core/session/phone-view.ts";
import { presenterView } from "../../../../src/core/session/presenter-view.ts";
import { admit } from "../../../../src/core/session/polls.ts";
import { viewFor } from "../../../../src/core/session/view.ts";
import { liveState } from "../../../../src/wire/live-schema.ts";
import { after, ballot, deck, fillLibrary, go, openWarna, warna } from "./session-fixtures.ts";

const options = [
  { id: "a", text: "Apel" },
  { id: "b", text: "Belimbing", correct: true },
];
const poll = (block: object) =>
  deckPollSchema.parse({ id: "warna", question: "Apa?", explain: "SEBABNYA", ...block });
const opening = (block: object): Action => ({
  type: "poll/open",
  run: "warna/1",
  poll: poll(block),
  deckHash: deck.hash,
});
const lock: Action = { type: "poll/lock", run: "warna/1" };
const reveal: Action = { type: "poll/reveal", run: "warna/1", on: true };
const approve = (text: string): Action => ({
  type: "poll/decide",
  run: "warna/1",
  entry: entryId(text),
  decision: { status: "tampil", text },
});

/** What is sent to phones and to the hall, as one text. */
const sent = (...actions: Action[]): string => {
  const session = after(go("tanya"), ...actions);
  const phone = phoneView(session);
  expect(liveState.parse(phone)).toEqual(phone);
  return JSON.stringify([phone, viewFor("projector", session), viewFor("kiosk", session)]);
};

describe.each<[string, object, Answer, string[]]>([
  ["a quiz", { kind: "quiz", options }, "b", ["SEBABNYA", '"correct":["b"]', '"correct":true']],
  [
    "multiple choice",
    { kind: "multiple", options },
    ["b"],
    ["SEBABNYA", '"correct":["b"]', '"correct":true'],
  ],
  ["benar-salah", { kind: "benar-salah", correct: "salah" }, "salah", ["SEBABNYA", '"correct":["salah"]']],
  ["a number guess", { kind: "number", correct: 777, tolerance: 31 }, 777, ["SEBABNYA", "777", "31"]],
])("what is right in %s", (_kind, block, answer, secrets) => {
  it.each<[string, Action[]]>([
    ["while it is open", []],
    ["while it is locked", [lock]],
    ["while its chart grows before the hall", [reveal]],
    ["shown and hidden again", [lock, reveal, { type: "poll/reveal", run: "warna/1", on: false }]],
  ])("is told to nobody %s", (_when, actions) => {
    const said = sent(opening(block), ballot("peserta-x", answer), ...actions);
    // The open chart shows what people guessed, which is no secret; the tolerance and the mark still are.
    const growing = actions.includes(reveal) && actions.length === 1;
    for (const secret of secrets) if (!(growing && secret === "777")) expect(said).not.toContain(secret);
    expect(said).not.toContain("peserta-x");
  });

  it("is told with the results", () => {
    expect(sent(opening(block), ballot("peserta-x", answer), lock, reveal)).toContain("SEBABNYA");
  });
});

describe.each<[string, object, Answer, Answer]>([
  ["a word cloud", { kind: "words" }, ["RAHASIAKATA"], ["BOLEHKATA"]],
  ["open text", { kind: "text" }, "RAHASIAKATA", "BOLEHKATA"],
  [
    "questions from the hall",
    { kind: "qa" },
    { ask: ["RAHASIAKATA"], up: [] },
    { ask: ["BOLEHKATA"], up: [] },
  ],
])("words of %s", (_kind, block, held, let_through) => {
  const all = [
    opening(block),
    ballot("peserta-x", held),
    ballot("peserta-y", let_through),
    approve("BOLEHKATA"),
  ];
  const turnedAway: Action = {
    type: "poll/decide",
    run: "warna/1",
    entry: entryId("RAHASIAKATA"),
    decision: { status: "tolak", text: "RAHASIAKATA" },
  };

  it.each<[string, Action[]]>([
    ["open", []],
    ["revealed", [reveal]],
    ["locked and revealed", [lock, reveal]],
    ["turned away", [turnedAway, lock, reveal]],
  ])("nobody let through are seen by the facilitator alone: %s", (_when, actions) => {
    const said = sent(...all, ...actions);
    for (const hidden of ["RAHASIAKATA", "peserta-x", "peserta-y"]) expect(said).not.toContain(hidden);
    expect(JSON.stringify(presenterView(after(go("tanya"), ...all)))).toContain("RAHASIAKATA");
  });

  it("let through are shown once revealed; questions at once", () => {
    expect(sent(...all, lock, reveal)).toContain("BOLEHKATA");
    expect(sent(...all).includes("BOLEHKATA")).toBe((block as { kind: string }).kind === "qa");
  });
});

describe("results while few have answered", () => {
  const few = opening({ options, least: 3 });
  it("stay covered, though revealed, and the hall is told how many are wanted", () => {
    const said = sent(few, ballot("x", "a"), ballot("y", "a"), lock, reveal);
    for (const hidden of ["SEBABNYA", '"votes"', '"share"']) expect(said).not.toContain(hidden);
    expect(said).toContain('"least":3');
  });
  it("cover an earlier round that few answered, beside one that many did", () => {
    const again: Action = { ...opening({ options, least: 2 }), run: "warna/2" } as Action;
    const both = [
      opening({ options, least: 2 }),
      ballot("x", "a"),
      again,
      ballot("x", "b", "k1", "warna/2"),
      ballot("y", "b", "k2", "warna/2"),
      { type: "poll/reveal", run: "warna/2", on: true },
      { type: "poll/compare", run: "warna/2", on: true },
    ] as Action[];
    const poll = viewFor("projector", after(go("tanya"), ...both)).poll;
    expect(poll?.tally?.voters).toBe(2);
    expect(poll?.earlier).toBeNull();
  });
  it("cover questions from the hall on the phones, too", () => {
    const asked = { ask: ["BOLEHKATA"], up: [] };
    const said = sent(opening({ kind: "qa", least: 2 }), ballot("x", asked), approve("BOLEHKATA"));
    expect(said).not.toContain("BOLEHKATA");
  });
  it("do not tell of one or two people behind an answer, in the hall or on phones, and say so", () => {
    const votes = ["a", "a", "a", "a", "a", "b"].map((answer, at) => ballot(`p${at}`, answer));
    const all = [opening({ options, least: 3 }), ...votes, lock, reveal];
    const session = after(go("tanya"), ...all);
    const rows = [
      { votes: 6, share: 1 },
      { votes: 0, share: 0 },
    ];
    expect(viewFor("projector", session).poll?.tally).toMatchObject({ rows, voters: 6, rounded: true });
    expect(phoneView(session)).toMatchObject({ tally: { rows, rounded: true } });
    expect(presenterView(session).poll?.tally).toMatchObject({
      rows: [{ votes: 5 }, { votes: 1 }],
    });
    expect(sent(...all)).toContain('"rounded":true');
  });
  it.each([
    ["a question with names", { options, least: 3, named: true }],
    ["a question that asks for no discretion", { options }],
  ])("are told as they are for %s", (_what, block) => {
    const votes = ["a", "a", "a", "b"].map((answer, at) => ballot(`p${at}`, answer));
    const session = after(go("tanya"), opening(block), ...votes, lock, reveal);
    expect(viewFor("projector", session).poll?.tally).toMatchObject({
      rows: [{ votes: 3 }, { votes: 1 }],
    });
  });
  it("are shown when enough have answered", () => {
    expect(sent(few, ballot("x", "a"), ballot("y", "a"), ballot("z", "a"), lock, reveal)).toContain(
      '"votes":3',
    );
  });
});

describe("names", () => {
  const named = opening({ options, named: true });
  const given = (name?: string) =>
    admit(after(named), { run: "warna/1", participant: "x", key: "k", answer: "a", ...(name && { name }) });
  it("are asked for where the question says so, cleaned, and read by the facilitator alone", () => {
    expect(given()).toEqual({ ok: false, reason: "pilihan" });
    expect(given(" Sari\u202E Rekaan ")).toEqual({
      ok: true,
      answer: "a",
      name: "Sari Rekaan",
      again: false,
    });
    const cast: Action = {
      ...(ballot("x", "a") as Extract<Action, { type: "ballot" }>),
      name: "Sari Rekaan",
    };
    expect(sent(named, cast, lock, reveal)).not.toContain("Sari Rekaan");
    expect(presenterView(after(go("tanya"), named, cast)).poll?.names).toEqual([
      { participant: "x", name: "Sari Rekaan" },
    ]);
  });
  it("are kept for no anonymous question, whatever is sent", () => {
    const session = after(openWarna);
    expect(
      admit(session, { run: "warna/1", participant: "x", key: "k", answer: "biru", name: "Sari" }),
    ).toEqual({
      ok: true,
      answer: "biru",
      name: null,
      again: false,
    });
  });
});

describe("people of one address", () => {
  const cast = (participant: string): Action => ({
    ...(ballot(participant, "biru") as Extract<Action, { type: "ballot" }>),
    from: "abc123.1",
  });
  const many = ["a", "b", "c", "d"].map(cast);

  it("are shown to the facilitator beyond the second, until they are taken out", () => {
    const crowd = (...more: Action[]) =>
      presenterView(after(go("tanya"), openWarna, ...many, ...more)).poll?.crowd;
    expect(crowd()).toEqual({ shared: false, suspicions: [{ why: "alamat", people: ["c", "d"], of: 4 }] });
    const out = ["c", "d"].map((participant): Action => ({
      type: "participant/void",
      participant,
      on: true,
    }));
    expect(crowd(...out)).toEqual({ shared: false, suspicions: [] });
  });

  it("are nobody's business but the facilitator's", () => {
    expect(sent(openWarna, ...many, lock, reveal)).not.toMatch(/abc123|suspicions/);
  });
});

describe("two rounds", () => {
  const second: Action = { type: "poll/open", run: "warna/2", poll: warna, deckHash: deck.hash };
  const answers = [
    openWarna,
    ballot("x", "merah"),
    ballot("y", "biru"),
    ballot("z", "merah"),
    second,
    ballot("x", "biru", "k2", "warna/2"),
    ballot("y", "biru", "k3", "warna/2"),
    ballot("w", "biru", "k4", "warna/2"),
  ];
  const shown = [
    { type: "poll/lock", run: "warna/2" },
    { type: "poll/reveal", run: "warna/2", on: true },
    { type: "poll/compare", run: "warna/2", on: true },
  ] as const;
  const hall = (...actions: Action[]) => viewFor("projector", after(go("tanya"), ...actions)).poll;

  it("stand side by side when asked for, with how the same people moved", () => {
    const poll = hall(...answers, ...shown);
    expect(poll?.round).toBe(2);
    expect(poll?.earlier?.tally.voters).toBe(3);
    expect(poll?.earlier?.shift).toEqual({ both: 2, changed: 1, toRight: 1, fromRight: 0, marked: true });
  });
  it("say nothing of each other until then, nor before the reveal", () => {
    expect(hall(...answers, shown[0], shown[1])?.earlier).toBeNull();
    expect(hall(...answers, shown[0], shown[2])?.earlier).toBeNull();
  });
  it("do not tell by the shift which answer is right while the second is open", () => {
    expect(hall(...answers, shown[1], shown[2])?.earlier?.shift).toMatchObject({ toRight: 0, marked: false });
  });
});

describe("a post judged by the hall", () => {
  const asked = opening({ kind: "trial", post: "banjir" });
  it("is on the phones covered as the hall sees it, and without what the rules found", () => {
    const said = JSON.stringify(phoneView(after(go("sidang"), fillLibrary, asked)));
    expect(said).toContain("Awal kata");
    for (const hidden of ["MAKIANKERAS", "0812RAHASIA", "TEMUAN", "DASAR"])
      expect(said).not.toContain(hidden);
  });
});

it("somebody who comes back is told what counts of theirs", () => {
  const session = after(opening({ kind: "multiple", options }), ballot("x", ["a", "b"]));
  expect([answerOf(session, "warna/1", "x"), answerOf(session, "warna/1", "y")]).toEqual([["a", "b"], null]);
});

describe("the hall's score over its quizzes", () => {
  const quiz = (id: string): Action => ({
    type: "poll/open",
    run: `${id}/1`,
    poll: deckPollSchema.parse({ id, kind: "quiz", question: "Apa?", options }),
    deckHash: deck.hash,
  });
  const told = (id: string): Action[] => [
    { type: "poll/lock", run: `${id}/1` },
    { type: "poll/reveal", run: `${id}/1`, on: true },
  ];
  const first = [
    quiz("buah"),
    ballot("x", "b", "k1", "buah/1"),
    ballot("y", "a", "k2", "buah/1"),
    ...told("buah"),
  ];
  const second = [quiz("warna"), ballot("x", "b", "k3", "warna/1"), ballot("z", "b", "k4", "warna/1")];
  const score = (...actions: Action[]) => viewFor("projector", after(go("tanya"), ...actions)).poll?.score;

  it("is a mean of right answers, told with the results of the second and not before", () => {
    expect(score(...first, ...second)).toBeNull();
    expect(score(...first, ...second, ...told("warna"))).toEqual({ asked: 2, people: 3, mean: 1 });
  });
});

it("the clock of a quiz says how long it has been open", () => {
  const session = after(go("tanya"), opening({ kind: "quiz", options, seconds: 20 }), ballot("x", "a"));
  expect(viewFor("projector", session).poll?.clock).toEqual({ seconds: 20, elapsed: 1_000 });
  expect(phoneView(session)).toMatchObject({ elapsed: 1_000 });
});

it("sends questions from the hall once: on the board, then in the results", () => {
  const asked = [opening({ kind: "qa" }), ballot("o", { ask: ["Boleh?"], up: [] }), approve("Boleh?")];
  const view = (...actions: Action[]) => phoneView(after(go("tanya"), ...asked, ...actions));
  expect(view()).toMatchObject({ phase: "buka", board: [{ text: "Boleh?" }] });
  expect(view(lock)).toMatchObject({ phase: "kunci", board: [{ text: "Boleh?" }] });
  expect(view(lock, reveal)).toMatchObject({
    phase: "hasil",
    board: null,
    tally: { rows: [{ text: "Boleh?" }] },
  });
});
