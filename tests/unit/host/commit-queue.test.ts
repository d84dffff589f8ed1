import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { commitQueue } from "../../../src/host/commit-queue.ts";

/** A disk whose every write the test answers. */
function heldDisk() {
  const batches: string[][] = [];
  const answers: { done: () => void; fail: (error: Error) => void }[] = [];
  const write = (batch: readonly string[]) =>
    new Promise<void>((done, fail) => {
      batches.push([...batch]);
      answers.push({ done, fail });
    });
  const answer = async (index: number, how: "done" | "fail" = "done") => {
    if (how === "done") answers[index]?.done();
    else answers[index]?.fail(new Error("penuh"));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { batches, write, answer };
}

function queueOn(write: (batch: readonly string[]) => Promise<void>) {
  const troubles: unknown[] = [];
  const healed = vi.fn<() => void>();
  const settled: string[] = [];
  const queue = commitQueue<string>({
    write,
    patience: 40,
    retry: 1_000,
    onTrouble: (error) => troubles.push(error),
    onHealed: healed,
  });
  const add = (entry: string, patient = false) => {
    void queue.add(entry, patient).then(() => settled.push(entry));
  };
  return { queue, add, settled, troubles, healed };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the commit queue", () => {
  it("writes an urgent entry at once and answers only when the disk has", async () => {
    const disk = heldDisk();
    const { add, settled } = queueOn(disk.write);
    add("a");
    expect(disk.batches).toEqual([["a"]]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(settled).toEqual([]);
    await disk.answer(0);
    expect(settled).toEqual(["a"]);
  });

  it("puts whatever arrives during a write into the next one: fewer writes than entries", async () => {
    const disk = heldDisk();
    const { add, settled } = queueOn(disk.write);
    const entries = Array.from({ length: 100 }, (_, index) => `s${index}`);
    for (const entry of entries) add(entry);
    await disk.answer(0);
    await disk.answer(1);
    expect(disk.batches.map((batch) => batch.length)).toEqual([1, 99]);
    expect(settled).toEqual(entries);
  });

  it("lets a patient entry wait for company, but no longer than its patience", async () => {
    const disk = heldDisk();
    const { add } = queueOn(disk.write);
    add("a", true);
    await vi.advanceTimersByTimeAsync(39);
    add("b", true);
    expect(disk.batches).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(disk.batches).toEqual([["a", "b"]]);
  });

  it("an urgent entry takes the patient ones before it along, in order", async () => {
    const disk = heldDisk();
    const { add } = queueOn(disk.write);
    add("a", true);
    add("b", true);
    add("c");
    expect(disk.batches).toEqual([["a", "b", "c"]]);
    await disk.answer(0);
    await vi.advanceTimersByTimeAsync(100);
    expect(disk.batches).toHaveLength(1);
  });

  it("writes a patient entry that came during a write", async () => {
    const disk = heldDisk();
    const { add, settled } = queueOn(disk.write);
    add("a");
    add("b", true);
    await disk.answer(0);
    await disk.answer(1);
    expect(settled).toEqual(["a", "b"]);
  });

  it("never has two writes under way", async () => {
    let under = 0;
    let most = 0;
    const { add, settled } = queueOn(async () => {
      under += 1;
      most = Math.max(most, under);
      await new Promise((resolve) => setTimeout(resolve, 10));
      under -= 1;
    });
    for (let index = 0; index < 30; index += 1) {
      add(`s${index}`, index % 3 === 0);
      await vi.advanceTimersByTimeAsync(3);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(most).toBe(1);
    expect(settled).toEqual(Array.from({ length: 30 }, (_, index) => `s${index}`));
  });
});

describe("when the disk refuses", () => {
  it("keeps everything in order, says so once, tries again and says when it healed", async () => {
    const disk = heldDisk();
    const { add, settled, troubles, healed } = queueOn(disk.write);
    add("a");
    add("b");
    await disk.answer(0, "fail");
    add("c");
    expect(settled).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(disk.batches[1]).toEqual(["a", "b", "c"]);
    await disk.answer(1, "fail");
    expect([troubles.length, healed.mock.calls.length]).toEqual([1, 0]);
    add("d");
    await vi.advanceTimersByTimeAsync(1_000);
    await disk.answer(2);
    expect(disk.batches[2]).toEqual(["a", "b", "c", "d"]);
    expect(settled).toEqual(["a", "b", "c", "d"]);
    expect([troubles.length, healed.mock.calls.length]).toEqual([1, 1]);
  });

  it("does not hammer it: urgent entries wait for the next try", async () => {
    const disk = heldDisk();
    const { add } = queueOn(disk.write);
    add("a");
    await disk.answer(0, "fail");
    for (let index = 0; index < 50; index += 1) add(`s${index}`);
    await vi.advanceTimersByTimeAsync(999);
    expect(disk.batches).toHaveLength(1);
  });

  it("speaks up again at the next trouble", async () => {
    const disk = heldDisk();
    const { add, troubles } = queueOn(disk.write);
    add("a");
    await disk.answer(0, "fail");
    await vi.advanceTimersByTimeAsync(1_000);
    await disk.answer(1);
    add("b");
    await disk.answer(2, "fail");
    expect(troubles).toHaveLength(2);
  });
});

describe("settle", () => {
  const settleOf = (queue: { settle: () => Promise<void> }) => {
    const state = { settled: false };
    void queue.settle().then(() => (state.settled = true));
    return state;
  };

  it("is at once when nothing waits", async () => {
    await expect(queueOn(heldDisk().write).queue.settle()).resolves.toBeUndefined();
  });

  it("writes patient entries now, and waits for what comes meanwhile", async () => {
    const disk = heldDisk();
    const { queue, add } = queueOn(disk.write);
    add("a", true);
    const state = settleOf(queue);
    expect(disk.batches).toEqual([["a"]]);
    add("b", true);
    await disk.answer(0);
    expect(state.settled).toBe(false);
    await disk.answer(1);
    expect([state.settled, queue.waiting()]).toEqual([true, 0]);
  });

  it("does not wait for a disk that refuses", async () => {
    const disk = heldDisk();
    const { queue, add } = queueOn(disk.write);
    add("a");
    await disk.answer(0, "fail");
    const state = settleOf(queue);
    await disk.answer(1, "fail");
    expect([state.settled, queue.waiting()]).toEqual([true, 1]);
  });

  it("and once stopped nothing is tried again", async () => {
    const disk = heldDisk();
    const { queue, add } = queueOn(disk.write);
    add("a");
    await disk.answer(0, "fail");
    queue.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(disk.batches).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
