import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { ballotOf } from "../../../../src/core/poll/ballots.ts";
import { isTransient, type Action, type Stamped } from "../../../../src/core/session/action.ts";
import { hallView } from "../../../../src/core/session/hall.ts";
import { tallyOf } from "../../../../src/core/poll/tally.ts";
import { openRun } from "../../../../src/core/session/polls.ts";
import { trialSides, type Session, type Stage, type Trial } from "../../../../src/core/session/session.ts";
import { samples } from "../../samples.ts";
import { ballot, content, deck, note, openBuah, openWarna, run, stamped, warna } from "./session-fixtures.ts";

// With every sample drawn on a slow machine.
vi.setConfig({ testTimeout: 120_000 });

const numRuns = samples(5_000);
const slideId = fc.constantFrom(...deck.slides.map(({ id }) => id), "tidak-ada");
const runId = fc.constantFrom("warna/1", "warna/2", "buah/1", "tidak-ada");
const trialId = fc.constantFrom("t1", "t2", "post:banjir");
const surface = fc.constantFrom("buka", "langkah", "sidang/t1", "__proto__");
const participant = fc.constantFrom("a", "b", "c", "__proto__", "constructor");
const choice = fc.constantFrom(...warna.options.map(({ id }) => id));

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant("go"), slide: slideId, step: fc.nat(4) }),
  fc.record({ type: fc.constant("screen"), show: fc.constantFrom("slide", "black", "white") }),
  fc.record({ type: fc.constant("freeze"), on: fc.boolean() }),
  fc.constantFrom<Action>(
    { type: "clock/start" },
    { type: "clock/pause" },
    { type: "clock/resume" },
    { type: "clock/reset" },
    { type: "trial/close" },
    { type: "session/end" },
    { type: "session/resume", wall: "2026-01-01T01:00:00.000Z" },
    openWarna,
    openBuah,
    { type: "poll/open", run: "warna/2", poll: warna, deckHash: deck.hash },
    { type: "deck/replace", deck: { ...deck, slides: deck.slides.slice(2) } },
    { type: "deck/replace", deck },
  ),
  fc.record({ type: fc.constantFrom("poll/lock", "poll/reopen"), run: runId }),
  fc.record({
    type: fc.constantFrom("poll/reveal", "poll/hand", "poll/moderate", "poll/compare"),
    run: runId,
    on: fc.boolean(),
  }),
  fc.record({
    type: fc.constantFrom("language/hall", "language/notes"),
    language: fc.constantFrom("id", "en"),
  }),
  fc.record({ type: fc.constant("plan/length"), minutes: fc.constantFrom(30, 60) }),
  fc.record({ type: fc.constant("poll/show"), run: runId, as: fc.constantFrom("chart", "table") }),
  fc.record({ type: fc.constant("poll/manual"), run: runId, row: choice, votes: fc.nat(9) }),
  fc.record({
    type: fc.constant("poll/decide"),
    run: runId,
    entry: fc.constantFrom("e1", "__proto__"),
    decision: fc.constantFrom(null, { status: "tampil" as const, text: "Kata" }),
  }),
  fc.record({ type: fc.constant("poll/over"), poll: fc.constantFrom("warna", "buah", null) }),
  fc.record({ type: fc.constant("participant/void"), participant, on: fc.boolean() }),
  fc.record({
    type: fc.constant("ballot"),
    run: fc.constantFrom("warna/1", "warna/2"),
    participant,
    key: fc.string({ minLength: 1, maxLength: 2 }),
    answer: choice,
  }),
  fc.record({ type: fc.constant("trial/open"), trial: trialId, source: fc.constant({ kind: "pasted" }) }),
  fc.record({ type: fc.constant("trial/reveal"), trial: trialId, count: fc.nat(5) }),
  fc.record({ type: fc.constant("trial/unmask"), trial: trialId, on: fc.boolean() }),
  fc.record({ type: fc.constant("trial/side"), trial: trialId, side: fc.constantFrom(...trialSides) }),
  fc.record({ type: fc.constant("trial/scroll"), trial: trialId, part: fc.nat(3) }),
  fc.record({ type: fc.constant("trial/note"), trial: trialId, note: fc.constant(note) }),
  fc.record({
    type: fc.constant("ink/add"),
    on: surface,
    stroke: fc.record({
      id: fc.constantFrom("c1", "c2", "c3"),
      colour: fc.constant("gold"),
      points: fc.constant<[number, number][]>([[0, 1]]),
    }),
  }),
  fc.record({ type: fc.constantFrom("ink/undo", "ink/clear"), on: surface }),
  fc.record({ type: fc.constant("aid/zoom"), zoom: fc.constant({ scale: 2, x: 0.5, y: 0.5 }) }),
  fc.record({ type: fc.constant("aid/point"), pointer: fc.constant({ tool: "laser", x: 0.5, y: 0.5 }) }),
  fc.record({ type: fc.constant("caption/show"), as: fc.constantFrom("off", "hall") }),
  fc.record({ type: fc.constant("trial/content"), trial: trialId, ...wrap(content) }),
);

function wrap<T extends object>(value: T): { [K in keyof T]: fc.Arbitrary<T[K]> } {
  const entries = Object.entries(value).map(([key, each]) => [key, fc.constant(each)]);
  return Object.fromEntries(entries) as { [K in keyof T]: fc.Arbitrary<T[K]> };
}

/** What a restart may forget: what a hand did that moment, pasted words, and a trial nobody did anything else to. */
function withoutContent(session: Session): unknown {
  const untouched = (trial: Trial) =>
    trial.revealed === 0 && !trial.unmasked && trial.side === "findings" && trial.part === 0;
  const bare = <S extends Stage>(stage: S) => ({
    ...stage,
    aids: { ...stage.aids, pointer: null, zoom: null },
    trials: Object.fromEntries(
      Object.entries(stage.trials)
        .map(([id, trial]) => [id, { ...trial, content: null, note: null }] as const)
        .filter(([id, trial]) => id === stage.over || !untouched(trial)),
    ),
  });
  return { ...session, at: 0, stage: bare(session.stage), frozen: session.frozen && bare(session.frozen) };
}

describe("whatever the facilitator and the phones do", () => {
  it("a replay of what was written gives the session that was live, but for pasted words", () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
        const records = stamped(actions);
        const written = records.filter(({ action }) => !isTransient(action));
        const onDisk: Stamped<Action>[] = JSON.parse(JSON.stringify(written));
        expect(withoutContent(run(onDisk))).toEqual(withoutContent(run(records)));
      }),
      { numRuns },
    );
  });

  it("at most one question is open, and a tally counts each voter once", () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
        const session = run(stamped(actions));
        expect(session.runs.filter(({ open }) => open).length).toBeLessThanOrEqual(1);
        for (const each of session.runs) {
          const voters = actions.flatMap((action) =>
            action.type === "ballot" && action.run === each.id ? [action.participant] : [],
          );
          const { rows, voters: counted, manual } = tallyOf(each);
          const sum = rows.reduce((total, { votes }) => total + votes, 0);
          expect(sum).toBe(counted);
          // A ballot that came before its run was opened never counted.
          expect(counted - manual).toBeLessThanOrEqual(new Set(voters).size);
        }
      }),
      { numRuns },
    );
  });

  it("the position is always a slide of the deck and a step it has, for the hall too", () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
        const session = run(stamped(actions));
        for (const position of [session.stage.position, hallView(session).position]) {
          const slide = session.deck.slides.find(({ id }) => id === position.slide);
          expect(slide?.steps).toBeGreaterThanOrEqual(position.step);
        }
      }),
      { numRuns },
    );
  });

  it("the hall does not change while it is frozen, but for the screen and the count of voters", () => {
    const watching = anyAction.filter(({ type }) => type !== "freeze" && type !== "deck/replace");
    fc.assert(
      fc.property(
        fc.array(anyAction, { maxLength: 20 }),
        fc.array(watching, { maxLength: 20 }),
        (before, meanwhile) => {
          const frozen = [...before, { type: "freeze", on: true } as const];
          const seen = (session: Session) => {
            const { screen: _screen, poll, ...rest } = hallView(session);
            return {
              ...rest, // Votes go on counting behind what stands, with all that is derived from them and whether words are read first.
              poll: poll && {
                ...poll,
                voters: 0,
                moderated: true,
                tally: null,
                least: null,
                earlier: null,
                clock: null,
                score: null,
                correct: [],
                explain: null,
              },
            };
          };
          expect(seen(run(stamped([...frozen, ...meanwhile])))).toEqual(seen(run(stamped(frozen))));
        },
      ),
      { numRuns },
    );
  });
});

describe("ballots and what happens to their poll", () => {
  const voters = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 6 }), choice), {
    selector: ([name]) => name,
    maxLength: 8,
  });
  const events: Action[] = [
    { type: "poll/lock", run: "warna/1" },
    { type: "poll/reveal", run: "warna/1", on: true },
  ];

  it("commute: any order of the same stamped actions gives the same session", () => {
    const shuffled = voters.chain((each) => {
      const actions = [...each.map(([name, option]) => ballot(name, option)), ...events];
      const records = actions.map((action, index) => ({ at: 2_000 + index, action }));
      return fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length }));
    });
    const opening = stamped([openWarna]);
    fc.assert(
      fc.property(shuffled, ([records, turned]) => {
        const session = run([...opening, ...turned]);
        expect(session).toEqual(run([...opening, ...records]));
        expect(openRun(session)).toBeNull();
        expect(tallyOf(session.runs[0]!).voters).toBe(records.length - events.length);
      }),
      { numRuns },
    );
  });

  it("a ballot sent any number of times with one key counts once, as it first was", () => {
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 5 }), (choices) => {
        const session = run(stamped([openWarna, ...choices.map((option) => ballot("a", option, "kunci"))]));
        expect(ballotOf(session.runs[0]!.ballots, "a")?.answer).toBe(choices[0]);
        expect(tallyOf(session.runs[0]!).voters).toBe(1);
      }),
      { numRuns: samples(1_000) },
    );
  });
});
