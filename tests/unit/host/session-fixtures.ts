import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { DurableAction } from "../../../src/core/session/action.ts";
import type { JournalRecord } from "../../../src/host/journal-format.ts";
import type { JournalStore } from "../../../src/host/journal.ts";
import { deck, warna } from "../core/session/session-fixtures.ts";

export { deck, warna };

/** A folder of the test's own, gone when the test is. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bijak-uji-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export const startAction: DurableAction = {
  type: "session/start",
  id: "s1",
  startedAt: "2026-01-01T00:00:00.000Z",
  deck,
};
export const openPoll: DurableAction = {
  type: "poll/open",
  run: "warna/1",
  poll: warna,
  deckHash: deck.hash,
};
export const ballotAction = (participant: string): DurableAction => ({
  type: "ballot",
  run: "warna/1",
  participant,
  key: `kunci-${participant}`,
  answer: "biru",
});
export const at = (milliseconds: number, action: DurableAction): JournalRecord => ({
  at: milliseconds,
  action,
});

/** Journals in memory, on a disk that the test makes slow or full. */
export function memoryJournals(before: JournalRecord[] = []) {
  const written: JournalRecord[] = [...before];
  const batches: JournalRecord[][] = [];
  let disk: () => Promise<void> = () => Promise.resolve();
  let closed = false;
  const journals: JournalStore = {
    open: async () => ({
      records: [...written],
      problems: [],
      append: async (batch) => {
        await disk();
        written.push(...batch);
        batches.push([...batch]);
      },
      close: async () => {
        closed = true;
      },
    }),
    peek: async () => written,
    list: async () => ["s1"],
    remove: async () => {},
  };
  return {
    journals,
    written,
    batches,
    closed: () => closed,
    useDisk: (next: () => Promise<void>) => (disk = next),
  };
}

/** A clock the test turns by hand. */
export function handClock(wall = Date.parse("2026-01-01T00:00:00.000Z"), monotonic = 5_000) {
  const now = { wall, monotonic };
  return {
    clock: { wall: () => now.wall, monotonic: () => now.monotonic },
    pass: (milliseconds: number) => {
      now.wall += milliseconds;
      now.monotonic += milliseconds;
    },
    setWall: (to: number) => (now.wall = to),
  };
}

export const quiet = { onTrouble: () => {}, onHealed: () => {} };
