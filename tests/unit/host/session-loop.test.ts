import { expect, test } from "vitest";
import { durableSchema } from "../../../src/core/session/action.ts";
import type { JournalRecord } from "../../../src/host/journal-format.ts";
import type { JournalStore } from "../../../src/host/journal.ts";
import { startSession } from "../../../src/host/session-loop.ts";
import { content, deck, warna } from "../core/session/session-fixtures.ts";

/** A disk that takes a batch only when told to. */
function slowDisk() {
  const written: JournalRecord[] = [];
  let release: (() => void) | null = null;
  let open = true;
  const journals: JournalStore = {
    open: async () => ({
      records: [],
      problems: [],
      append: async (batch) => {
        if (!open) await new Promise<void>((resolve) => (release = resolve));
        written.push(...batch);
      },
      close: async () => undefined,
    }),
    peek: async () => [],
    list: async () => [],
    remove: async () => undefined,
  };
  return {
    journals,
    written: () => JSON.stringify(written),
    jam: () => (open = false),
    free: () => {
      open = true;
      release?.();
    },
    isAsked: () => release !== null,
  };
}

async function begin() {
  const disk = slowDisk();
  const clock = { wall: () => 0, monotonic: () => 0 };
  const watch = { onTrouble: () => undefined, onHealed: () => undefined };
  const loop = await startSession("uji", deck, { journals: disk.journals, clock, watch });
  return { disk, loop };
}

test("a ballot is answered when the disk has it, and counts no sooner", async () => {
  const { disk, loop } = await begin();
  loop.act({ type: "poll/open", run: "warna/1", poll: warna, deckHash: deck.hash });
  disk.jam();
  let answered = false;
  const cast = loop.cast({ participant: "p", run: "warna/1", key: "k", choice: "biru" });
  void cast.then(() => (answered = true));
  while (!disk.isAsked()) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(answered).toBe(false);
  expect(loop.session().runs[0]?.ballots).toEqual({});
  disk.free();
  expect(await cast).toEqual({ ok: true });
  await loop.close();
  expect(disk.written()).toContain('"type":"ballot"');
});

test("what somebody pasted is on stage and in no journal", async () => {
  const { disk, loop } = await begin();
  loop.act({ type: "trial/open", trial: "pasted:1", source: { kind: "pasted" } });
  const action = { type: "trial/content" as const, trial: "pasted:1", ...content };
  expect(loop.act(action)).toEqual({ ok: true, value: null });
  await loop.close();
  expect(disk.written()).toContain("pasted:1");
  expect(disk.written()).not.toContain(content.post.text);
  expect(durableSchema.safeParse(action).success).toBe(false);
});
