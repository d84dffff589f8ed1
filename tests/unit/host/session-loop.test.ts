import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Action } from "../../../src/core/session/action.ts";
import { elapsed } from "../../../src/core/session/clock.ts";
import { tallyOf } from "../../../src/core/poll/tally.ts";
import { freshTrial } from "../../../src/core/session/trials.ts";
import {
  EmptyJournal,
  replay,
  resumeSession,
  startSession,
  type BallotResult,
} from "../../../src/host/session-loop.ts";
import { content } from "../core/session/session-fixtures.ts";
import { at, deck, handClock, memoryJournals, openPoll, quiet, startAction } from "./session-fixtures.ts";

const ballot = (participant: string, answer = "biru") => ({
  participant,
  run: "warna/1",
  key: `kunci-${participant}-${answer}`,
  answer,
});
const paste: Action[] = [
  { type: "trial/open", trial: "t1", source: { kind: "pasted" } },
  { type: "trial/content", trial: "t1", ...content },
];

async function started() {
  const memory = memoryJournals();
  const hand = handClock();
  const loop = await startSession("s1", deck, { journals: memory.journals, clock: hand.clock, watch: quiet });
  return { ...memory, ...hand, loop };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("an act of the facilitator", () => {
  it("is shown at once and on the disk within 100 ms", async () => {
    const { loop, written, pass } = await started();
    pass(700);
    expect(loop.act({ type: "go", slide: "langkah", step: 1 })).toEqual({ ok: true, value: null });
    expect(loop.session().stage.position).toEqual({ slide: "langkah", step: 1 });
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(written.map(({ at, action }) => [at, action.type])).toEqual([
      [0, "session/start"],
      [700, "go"],
    ]);
  });

  it("goes on while the disk stands still", async () => {
    const { loop, useDisk } = await started();
    useDisk(() => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(200);
    expect(loop.act({ type: "go", slide: "tanya", step: 0 }).ok).toBe(true);
    expect(loop.session().stage.position.slide).toBe("tanya");
  });

  it("that changes nothing is refused and not written", async () => {
    const { loop, written } = await started();
    expect(loop.act({ type: "go", slide: "tidak-ada", step: 0 }).ok).toBe(false);
    expect(loop.act({ type: "poll/lock", run: "x" }).ok).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(written).toHaveLength(1);
  });

  it.each<[string, Action]>([
    ["a step no reader takes", { type: "go", slide: "langkah", step: 9_999 }],
    ["half a step", { type: "go", slide: "langkah", step: 0.5 }],
    ["a name without end", { ...openPoll, type: "poll/open", run: "x".repeat(500) } as Action],
  ])("that could not be read back is refused: %s", async (_what, action) => {
    const { loop, written } = await started();
    expect(loop.act(action).ok).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(written).toHaveLength(1);
  });

  it("pasted words are shown and never written", async () => {
    const { loop, written } = await started();
    for (const action of paste) expect(loop.act(action).ok).toBe(true);
    expect(loop.session().stage.trials["t1"]?.content).toEqual(content);
    await vi.advanceTimersByTimeAsync(200);
    expect(written.map(({ action }) => action.type)).toEqual(["session/start", "trial/open"]);
    expect(JSON.stringify(written)).not.toContain("MAKIANKERAS");
  });

  it("is told to listeners in order until they stop listening", async () => {
    const { loop } = await started();
    const heard: string[] = [];
    const stop = loop.subscribe((session, action) =>
      heard.push(`${action.type} ${session.stage.position.slide}`),
    );
    loop.act({ type: "go", slide: "langkah", step: 0 });
    loop.act({ type: "go", slide: "tidak-ada", step: 0 });
    loop.act({ type: "screen", show: "black" });
    stop();
    loop.act({ type: "screen", show: "white" });
    expect(heard).toEqual(["go langkah", "screen langkah"]);
  });
});

describe("a ballot", () => {
  const opened = async () => {
    const all = await started();
    all.loop.act(openPoll);
    await vi.advanceTimersByTimeAsync(100);
    return all;
  };
  const voters = (loop: {
    session: () => ReturnType<Awaited<ReturnType<typeof started>>["loop"]["session"]>;
  }) => tallyOf(loop.session().runs[0]!).voters;

  it("counts and is answered only when the disk has it", async () => {
    const { loop, useDisk, written } = await opened();
    let done = () => {};
    useDisk(() => new Promise((resolve) => (done = resolve)));
    const answers: BallotResult[] = [];
    void loop.cast(ballot("a")).then((answer) => answers.push(answer));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([answers, voters(loop), written.length]).toEqual([[], 0, 2]);
    done();
    await vi.advanceTimersByTimeAsync(0);
    expect([answers, voters(loop), written.length]).toEqual([[{ ok: true }], 1, 3]);
  });

  it("sent again once it counts is answered without another line", async () => {
    const { loop, written } = await opened();
    await loop.cast(ballot("a"));
    expect(await loop.cast(ballot("a"))).toEqual({ ok: true });
    loop.act({ type: "poll/lock", run: "warna/1" });
    expect(await loop.cast(ballot("a"))).toEqual({ ok: true });
    await vi.advanceTimersByTimeAsync(100);
    expect(written.filter(({ action }) => action.type === "ballot")).toHaveLength(1);
  });

  it("waits out a disk that refuses, and then counts once", async () => {
    const { loop, useDisk } = await opened();
    let full = true;
    useDisk(() => (full ? Promise.reject(new Error("penuh")) : Promise.resolve()));
    const answers: BallotResult[] = [];
    void loop.cast(ballot("a")).then((answer) => answers.push(answer));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(answers).toEqual([]);
    full = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect([answers, voters(loop)]).toEqual([[{ ok: true }], 1]);
  });

  it("that came before the lock counts though the disk took it after", async () => {
    const { loop, useDisk, written } = await opened();
    let done = () => {};
    useDisk(() => new Promise((resolve) => (done = resolve)));
    const cast = loop.cast(ballot("a"));
    loop.act({ type: "poll/lock", run: "warna/1" });
    useDisk(() => Promise.resolve());
    done();
    await vi.advanceTimersByTimeAsync(200);
    expect(await cast).toEqual({ ok: true });
    expect(voters(loop)).toBe(1);
    expect(replay(written)).toEqual(loop.session());
  });

  it.each([
    ["an unknown question", { ...ballot("a"), run: "x" }, "tidak-ada"],
    ["an unknown option", ballot("a", "ungu"), "pilihan"],
    ["a name that could not be read back", ballot("x".repeat(500)), "pilihan"],
  ])("for %s is refused before the disk hears of it", async (_what, wrong, reason) => {
    const { loop, written } = await opened();
    expect(await loop.cast(wrong)).toEqual({ ok: false, reason });
    expect(written).toHaveLength(2);
  });

  it("for a locked question is refused", async () => {
    const { loop } = await opened();
    loop.act({ type: "poll/lock", run: "warna/1" });
    expect(await loop.cast(ballot("a"))).toEqual({ ok: false, reason: "terkunci" });
  });

  it("of a whole hall takes few writes, and the last of each counts", async () => {
    const { loop, batches, useDisk } = await opened();
    useDisk(() => new Promise((resolve) => setTimeout(resolve, 10)));
    const before = batches.length;
    const casts = Array.from({ length: 300 }, (_, index) =>
      loop.cast(ballot(`p${index % 200}`, index < 200 ? "biru" : "merah")),
    );
    await vi.advanceTimersByTimeAsync(100);
    await Promise.all(casts);
    expect(batches.length - before).toBe(2);
    const { rows, voters } = tallyOf(loop.session().runs[0]!);
    expect([rows.map(({ votes }) => votes), voters]).toEqual([[100, 100, 0], 200]);
  });
});

describe("after a crash", () => {
  const before = [
    at(0, startAction),
    at(1_000, { type: "go", slide: "langkah", step: 2 } as const),
    at(2_000, openPoll),
    at(3_000, { type: "freeze", on: true } as const),
    at(60_000, { type: "screen", show: "black" } as const),
  ];
  const resumed = async (wall: string, monotonic = 7) => {
    const memory = memoryJournals(before);
    const hand = handClock(Date.parse(wall), monotonic);
    const loop = await resumeSession("s1", { journals: memory.journals, clock: hand.clock, watch: quiet });
    return { ...memory, ...hand, loop };
  };

  it("stands where it stood: slide, step, freeze, screen, question", async () => {
    const { loop } = await resumed("2026-01-01T00:05:00.000Z");
    const { stage, frozen, screen, runs } = loop.session();
    expect(stage.position).toEqual({ slide: "langkah", step: 2 });
    expect([frozen?.position.slide, screen, runs[0]?.open]).toEqual(["langkah", "black", true]);
  });

  it("has counted the time away, and goes on counting", async () => {
    const { loop, pass } = await resumed("2026-01-01T00:05:00.000Z");
    expect(loop.now()).toBe(300_000);
    expect(elapsed(loop.session().clock, loop.now())).toBe(299_000);
    pass(1_500);
    expect(loop.now()).toBe(301_500);
  });

  it.each([
    ["a clock set back by a year", "2025-01-01T00:00:00.000Z"],
    ["a clock slow by a second", "2026-01-01T00:00:59.000Z"],
  ])("is never behind what was written: %s", async (_what, wall) => {
    const { loop, pass } = await resumed(wall);
    expect(loop.now()).toBe(60_000);
    pass(250);
    expect(loop.now()).toBe(60_250);
  });

  it("does not follow a wall clock set during the talk", async () => {
    const { loop, setWall, pass } = await resumed("2026-01-01T00:05:00.000Z");
    setWall(0);
    pass(1_000);
    expect(loop.now()).toBe(301_000);
  });

  it("writes that it went on, and nothing of what was there twice", async () => {
    const { written } = await resumed("2026-01-01T00:05:00.000Z");
    await vi.advanceTimersByTimeAsync(200);
    expect(written.slice(before.length)).toEqual([
      at(300_000, { type: "session/resume", wall: "2026-01-01T00:05:00.000Z" }),
    ]);
  });

  it("shows a pasted post as an empty card", async () => {
    const { loop, written, journals, clock } = await started();
    for (const action of paste) loop.act(action);
    loop.act({ type: "trial/reveal", trial: "t1", count: 2 });
    await loop.close();
    expect(written).toHaveLength(3);
    const again = await resumeSession("s1", { journals, clock, watch: quiet });
    expect(again.session().stage.trials["t1"]).toEqual({ ...freshTrial({ kind: "pasted" }), revealed: 2 });
  });

  it("has nothing to go on from without a start", async () => {
    const memory = memoryJournals([at(5, { type: "freeze", on: true })]);
    const opening = resumeSession("s1", {
      journals: memory.journals,
      clock: handClock().clock,
      watch: quiet,
    });
    await expect(opening).rejects.toBeInstanceOf(EmptyJournal);
    expect(memory.closed()).toBe(true);
  });
});

describe("closing", () => {
  it("writes what waits and then closes the journal", async () => {
    const { loop, written, closed } = await started();
    loop.act({ type: "screen", show: "black" });
    await loop.close();
    expect([written.length, closed()]).toEqual([2, true]);
  });

  it("does not hang on a disk that refuses, goes on trying, and closes once it is written", async () => {
    const { loop, useDisk, closed } = await started();
    let full = true;
    useDisk(() => (full ? Promise.reject(new Error("penuh")) : Promise.resolve()));
    loop.act({ type: "screen", show: "black" });
    await loop.close();
    expect([loop.waiting(), closed()]).toEqual([2, false]);
    full = false;
    await vi.advanceTimersByTimeAsync(5_000);
    expect([loop.waiting(), closed()]).toEqual([0, true]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

it("a deck whose names could not be read back starts no session", async () => {
  const memory = memoryJournals();
  const endless = { ...deck, title: "x".repeat(5_000) };
  const starting = startSession("s1", endless, {
    journals: memory.journals,
    clock: handClock().clock,
    watch: quiet,
  });
  await expect(starting).rejects.toThrow("deck melampaui batas");
});
