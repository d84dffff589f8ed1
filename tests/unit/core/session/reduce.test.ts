import { allBallots } from "../../../../src/core/poll/ballots.ts";
import { describe, expect, it } from "vitest";
import type { Action } from "../../../../src/core/session/action.ts";
import { noAids } from "../../../../src/core/session/aids.ts";
import { hallView } from "../../../../src/core/session/hall.ts";
import { tallyOf } from "../../../../src/core/poll/tally.ts";
import { openRun, runOf } from "../../../../src/core/session/polls.ts";
import { reduce } from "../../../../src/core/session/reduce.ts";
import { freshTrial } from "../../../../src/core/session/trials.ts";
import type { DeckRef, Session } from "../../../../src/core/session/session.ts";
import {
  after,
  ballot,
  content,
  deck,
  fillLibrary,
  go,
  openBuah,
  openWarna,
  paste,
  reveal,
  start,
  next,
  warna,
} from "./session-fixtures.ts";

const shortened: DeckRef = { ...deck, hash: "b".repeat(64), slides: deck.slides.slice(0, 3) };
const thinned: DeckRef = {
  ...deck,
  slides: deck.slides.map((slide) => (slide.id === "langkah" ? { ...slide, steps: 1 } : slide)),
};

const votesIn = (session: Session) =>
  Object.fromEntries(tallyOf(session.runs[0]!).rows.map(({ id, votes }) => [id, votes]));

type Case = [
  behaviour: string,
  before: Action[],
  action: Action,
  read: (s: Session) => unknown,
  expected: unknown,
];
const cases: Case[] = [
  ["go shows a slide", [], go("tanya"), (s) => s.stage.position, { slide: "tanya", step: 0 }],
  ["go shows a step", [], go("langkah", 1), (s) => s.stage.position, { slide: "langkah", step: 1 }],
  ["go past the last step shows the slide whole", [], go("langkah", 9), (s) => s.stage.position.step, 2],
  ["go starts the clock", [], go("langkah"), (s) => s.clock.startedAt, 10_000],
  ["a second go leaves the clock's start", [go("langkah")], go("tanya"), (s) => s.clock.startedAt, 1_000],
  ["go leaves a trial laid over the deck", [...paste], go("tanya"), (s) => s.stage.over, null],
  ["go keeps the trial it left", [...paste], go("tanya"), (s) => s.stage.trials["t1"]?.content, content],
  ["the screen goes black", [], { type: "screen", show: "black" }, (s) => s.screen, "black"],
  ["the screen goes white", [], { type: "screen", show: "white" }, (s) => s.screen, "white"],
  [
    "freeze keeps the stage",
    [go("tanya")],
    { type: "freeze", on: true },
    (s) => s.frozen?.position.slide,
    "tanya",
  ],
  [
    "unfreeze lets it go",
    [{ type: "freeze", on: true }],
    { type: "freeze", on: false },
    (s) => s.frozen,
    null,
  ],
  ["a poll opens", [], openWarna, (s) => openRun(s)?.id, "warna/1"],
  ["opening keeps the whole question", [], openWarna, (s) => s.runs[0]?.poll.explain, "PENJELASAN-RAHASIA"],
  [
    "opening notes when and which deck",
    [],
    openWarna,
    (s) => [s.runs[0]?.openedAt, s.runs[0]?.deckHash],
    [10_000, deck.hash],
  ],
  [
    "opening a second poll locks the first",
    [openWarna],
    openBuah,
    (s) => s.runs.map((r) => r.open),
    [false, true],
  ],
  ["lock closes", [openWarna], { type: "poll/lock", run: "warna/1" }, (s) => s.runs[0]?.open, false],
  [
    "reopening one locks the other",
    [openWarna, openBuah],
    { type: "poll/reopen", run: "warna/1" },
    (s) => s.runs.map((r) => r.open),
    [true, false],
  ],
  [
    "reopening keeps the ballots",
    [openWarna, ballot("a", "biru"), { type: "poll/lock", run: "warna/1" }],
    { type: "poll/reopen", run: "warna/1" },
    (s) => allBallots(s.runs[0]!.ballots).map(({ participant }) => participant),
    ["a"],
  ],
  [
    "reveal shows",
    [openWarna],
    { type: "poll/reveal", run: "warna/1", on: true },
    (s) => s.runs[0]?.revealed,
    true,
  ],
  [
    "reveal hides again",
    [openWarna, { type: "poll/reveal", run: "warna/1", on: true }],
    { type: "poll/reveal", run: "warna/1", on: false },
    (s) => s.runs[0]?.revealed,
    false,
  ],
  ["a ballot counts", [openWarna], ballot("a", "biru"), (s) => votesIn(s), { merah: 0, biru: 1, hijau: 0 }],
  [
    "the last ballot of a participant wins",
    [openWarna, ballot("a", "biru")],
    ballot("a", "merah"),
    (s) => votesIn(s),
    { merah: 1, biru: 0, hijau: 0 },
  ],
  [
    "a question that opens puts the card with the way in away",
    [{ type: "screen", show: "join" }],
    openWarna,
    (s) => s.screen,
    "slide",
  ],
  ["a black screen stays black", [{ type: "screen", show: "black" }], openWarna, (s) => s.screen, "black"],
  [
    "a hand count closes the phones and keeps their votes",
    [openWarna, ballot("a", "biru")],
    { type: "poll/hand", run: "warna/1", on: true },
    (s) => [s.runs[0]?.open, s.runs[0]?.hand, votesIn(s)["biru"]],
    [false, true, 1],
  ],
  [
    "hands are counted beside phones, and marked",
    [openWarna, ballot("a", "biru")],
    { type: "poll/manual", run: "warna/1", row: "biru", votes: 12 },
    (s) => [votesIn(s), tallyOf(s.runs[0]!).manual, tallyOf(s.runs[0]!).voters],
    [{ merah: 0, biru: 13, hijau: 0 }, 12, 13],
  ],
  [
    "opened again, phones answer and hands stay counted",
    [
      openWarna,
      { type: "poll/hand", run: "warna/1", on: true },
      { type: "poll/manual", run: "warna/1", row: "biru", votes: 2 },
    ],
    { type: "poll/reopen", run: "warna/1" },
    (s) => [s.runs[0]?.open, s.runs[0]?.hand, votesIn(s)["biru"]],
    [true, false, 2],
  ],
  [
    "a new run begins empty and keeps the old one",
    [openWarna, ballot("a", "biru")],
    { type: "poll/open", run: "warna/2", poll: warna, deckHash: deck.hash },
    (s) => s.runs.map((run) => [run.id, run.open, tallyOf(run).voters]),
    [
      ["warna/1", false, 1],
      ["warna/2", true, 0],
    ],
  ],
  [
    "who is voided counts nowhere",
    [openWarna, ballot("a", "biru"), ballot("b", "biru")],
    { type: "participant/void", participant: "a", on: true },
    (s) => tallyOf(s.runs[0]!, s.voided).voters,
    1,
  ],
  [
    "a voided participant can be let back in",
    [openWarna, ballot("a", "biru"), { type: "participant/void", participant: "a", on: true }],
    { type: "participant/void", participant: "a", on: false },
    (s) => tallyOf(s.runs[0]!, s.voided).voters,
    1,
  ],
  [
    "a question is laid over the deck",
    [openWarna],
    { type: "poll/over", poll: "warna" },
    (s) => [s.stage.poll, hallView(s).poll?.id, hallView(s).poll?.over],
    ["warna", "warna", true],
  ],
  [
    "moving on takes it away",
    [openWarna, { type: "poll/over", poll: "warna" }],
    go("langkah"),
    (s) => s.stage.poll,
    null,
  ],
  [
    "a ballot admitted before the lock counts though the disk took it after",
    [openWarna, { type: "poll/lock", run: "warna/1" }],
    ballot("a", "biru"),
    (s) => tallyOf(s.runs[0]!).voters,
    1,
  ],
  [
    "a pasted trial opens empty",
    [],
    paste[0]!,
    (s) => [s.stage.over, s.stage.trials["t1"]?.content],
    ["t1", null],
  ],
  [
    "opened again it begins covered",
    [...paste, reveal(2), { type: "trial/unmask", trial: "t1", on: true }],
    paste[0]!,
    (s) => s.stage.trials["t1"],
    freshTrial({ kind: "pasted" }),
  ],
  ["content fills it", [paste[0]!], paste[1]!, (s) => s.stage.trials["t1"]?.content, content],
  ["a finding is revealed", [...paste], reveal(1), (s) => s.stage.trials["t1"]?.revealed, 1],
  [
    "words are shown",
    [...paste],
    { type: "trial/unmask", trial: "t1", on: true },
    (s) => s.stage.trials["t1"]?.unmasked,
    true,
  ],
  ["a trial closes", [...paste], { type: "trial/close" }, (s) => s.stage.over, null],
  [
    "a library post keeps what was revealed when it is opened again",
    [go("sidang"), fillLibrary, reveal(2, "post:banjir")],
    { type: "trial/open", trial: "post:banjir", source: { kind: "library", post: "banjir" } },
    (s) => s.stage.trials["post:banjir"]?.revealed,
    2,
  ],
  [
    "the slide's own post takes reveals without being opened",
    [go("sidang")],
    reveal(1, "post:banjir"),
    (s) => s.stage.trials["post:banjir"]?.source,
    { kind: "library", post: "banjir" },
  ],
  [
    "an edited deck keeps the slide by its id",
    [go("langkah", 2)],
    { type: "deck/replace", deck: shortened },
    (s) => s.stage.position,
    { slide: "langkah", step: 2 },
  ],
  [
    "a slide with fewer steps is shown whole",
    [go("langkah", 2)],
    { type: "deck/replace", deck: thinned },
    (s) => s.stage.position,
    { slide: "langkah", step: 1 },
  ],
  [
    "a slide that is gone falls back to its place or the last",
    [go("tutup")],
    { type: "deck/replace", deck: shortened },
    (s) => s.stage.position,
    { slide: "cadangan", step: 0 },
  ],
  [
    "a frozen hall moves off a slide that is gone too",
    [go("tutup"), { type: "freeze", on: true }],
    { type: "deck/replace", deck: shortened },
    (s) => s.frozen?.position.slide,
    "cadangan",
  ],
  [
    "ending locks every poll",
    [openWarna],
    { type: "session/end" },
    (s) => [s.ended, openRun(s)],
    [true, null],
  ],
  [
    "resuming goes on",
    [{ type: "session/end" }],
    { type: "session/resume", wall: "x" },
    (s) => s.ended,
    false,
  ],
  ["the session's time moves", [], go("tanya"), (s) => s.at, 10_000],
];

describe("reduce", () => {
  it.each(cases)("%s", (_behaviour, before, action, read, expected) => {
    expect(read(next(after(...before), action))).toEqual(expected);
  });

  it("begins on the first slide with a stopped clock, nothing open", () => {
    expect(after()).toEqual({
      schema: 1,
      id: "s1",
      startedAt: "2026-01-01T00:00:00.000Z",
      deck,
      stage: {
        position: { slide: "buka", step: 0 },
        trials: {},
        over: null,
        poll: null,
        language: "id",
        aids: noAids,
      },
      notesLanguage: "id",
      length: null,
      frozen: null,
      screen: "slide",
      clock: { startedAt: null, pausedAt: null, pausedFor: 0 },
      times: { spent: {}, since: 0 },
      runs: [],
      voided: [],
      at: 0,
      ended: false,
    });
  });

  it("never lets its time go back", () => {
    const late = next(after(), go("tanya"));
    expect(reduce(late, { at: 3, action: go("langkah") })?.at).toBe(late.at);
  });

  it.each(cases.map(([behaviour, before, action]) => [behaviour, before, action] as const))(
    "leaves the session it was given as it was: %s",
    (_behaviour, before, action) => {
      const session = after(...before);
      const copy = structuredClone(session);
      next(session, action);
      expect(session).toEqual(copy);
    },
  );
});

describe("an action with nothing to change gives the very same session", () => {
  const same: [string, Action[], Action][] = [
    ["a second start", [], start],
    ["an unknown slide", [], go("tidak-ada")],
    ["an unknown run locked", [openWarna], { type: "poll/lock", run: "x" }],
    ["an unknown run reopened", [openWarna], { type: "poll/reopen", run: "x" }],
    ["an unknown run revealed", [openWarna], { type: "poll/reveal", run: "x", on: true }],
    ["a ballot in an unknown run", [openWarna], ballot("a", "biru", "k", "x")],
    ["a run opened twice", [openWarna], openWarna],
    ["a locked run locked", [openWarna, openBuah], { type: "poll/lock", run: "warna/1" }],
    ["an open run reopened", [openWarna], { type: "poll/reopen", run: "warna/1" }],
    ["a hidden run hidden", [openWarna], { type: "poll/reveal", run: "warna/1", on: false }],
    ["moderation as it is", [openWarna], { type: "poll/moderate", run: "warna/1", on: true }],
    ["the same ballot by its key", [openWarna, ballot("a", "biru", "k1")], ballot("a", "merah", "k1")],
    ["the screen as it is", [], { type: "screen", show: "slide" }],
    ["freezing twice", [{ type: "freeze", on: true }], { type: "freeze", on: true }],
    ["unfreezing what moves", [], { type: "freeze", on: false }],
    ["closing no trial", [], { type: "trial/close" }],
    ["starting a started clock", [{ type: "clock/start" }], { type: "clock/start" }],
    ["pausing a clock that never started", [], { type: "clock/pause" }],
    ["pausing twice", [{ type: "clock/start" }, { type: "clock/pause" }], { type: "clock/pause" }],
    ["resuming a running clock", [{ type: "clock/start" }], { type: "clock/resume" }],
  ];
  it.each(same)("%s", (_what, before, action) => {
    const session = after(...before);
    expect(reduce(session, { at: session.at + 5, action })).toBe(session);
  });

  it("and before a start there is no session at all", () => {
    expect(reduce(null, { at: 1, action: go("buka") })).toBeNull();
  });
});

describe("a frozen hall", () => {
  const frozen = after(go("tanya"), openWarna, { type: "freeze", on: true });
  const steps: [string, Action[]][] = [
    ["another slide", [go("langkah", 1)]],
    [
      "a pasted trial opened, filled, revealed and unmasked",
      [...paste, reveal(2), { type: "trial/unmask", trial: "t1", on: true }],
    ],
    ["a library trial", [go("sidang"), fillLibrary, reveal(4, "post:banjir")]],
    ["the clock", [{ type: "clock/start" }, { type: "clock/pause" }]],
    [
      "results revealed",
      [
        { type: "poll/lock", run: "warna/1" },
        { type: "poll/reveal", run: "warna/1", on: true },
      ],
    ],
    ["another question opened", [go("tanya-lagi"), openBuah]],
  ];
  it.each(steps)("shows what it showed after %s", (_what, actions) => {
    expect(hallView(actions.reduce(next, frozen))).toEqual(hallView(frozen));
  });

  it.each(["black", "white"] as const)("still goes %s", (show) => {
    expect(hallView(next(frozen, { type: "screen", show })).screen).toBe(show);
  });

  it("keeps a trial on show whatever is revealed of it meanwhile", () => {
    const before = after(...paste, reveal(1), { type: "freeze", on: true });
    const later = [reveal(4), { type: "trial/close" } as const, go("buka")].reduce(next, before);
    expect(hallView(later).trial?.findings).toHaveLength(1);
    expect(hallView(later).trial?.verdict).toBeNull();
  });

  it("catches up when it is let go", () => {
    const later = [go("langkah", 2), { type: "freeze", on: false } as const].reduce(next, frozen);
    expect(hallView(later).position).toEqual({ slide: "langkah", step: 2 });
  });

  it("goes on counting who answered a question that stood open", () => {
    expect(hallView(next(frozen, ballot("a", "biru"))).poll?.voters).toBe(1);
  });
});

it("looks a run up by its id only", () => {
  expect(runOf(after(openWarna), "warna")).toBeNull();
});
