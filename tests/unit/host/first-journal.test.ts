import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { tallyOf } from "../../../src/core/poll/tally.ts";
import { answerOf } from "../../../src/core/session/phone-view.ts";
import { readRecord } from "../../../src/host/journal-format.ts";
import { replay } from "../../../src/host/session-loop.ts";

const file = join(import.meta.dirname, "..", "..", "fixtures", "journals", "v1.jsonl");

it("a journal of the first version replays: single choice, as it was counted then", async () => {
  const lines = (await readFile(file, "utf8")).trimEnd().split("\n");
  const records = lines.map((line) => {
    const read = readRecord(line);
    if (!read.ok) throw new Error(`${read.reason}: ${line}`);
    return read.record;
  });
  const session = replay(records);
  const [warna, buah] = session?.runs ?? [];
  if (!session || !warna || !buah) throw new Error("questions are missing");
  expect(tallyOf(warna).rows.map(({ id, votes }) => [id, votes])).toEqual([
    ["merah", 1],
    ["biru", 2],
    ["hijau", 1],
  ]);
  expect([warna.open, warna.revealed, buah.open, tallyOf(buah).voters]).toEqual([false, true, true, 1]);
  expect(answerOf(session, "warna/1", "peserta-a")).toBe("hijau");
});
