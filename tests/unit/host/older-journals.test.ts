import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { tallyOf } from "../../../src/core/poll/tally.ts";
import { answerOf } from "../../../src/core/session/phone-view.ts";
import type { Session } from "../../../src/core/session/session.ts";
import { viewFor } from "../../../src/core/session/view.ts";
import { readRecord } from "../../../src/host/journal-format.ts";
import { replay } from "../../../src/host/session-loop.ts";

const folder = join(import.meta.dirname, "..", "..", "fixtures", "journals");

async function replayed(name: string): Promise<Session | null> {
  const lines = (await readFile(join(folder, name), "utf8")).trimEnd().split("\n");
  const records = lines.map((line) => {
    const read = readRecord(line);
    if (!read.ok) throw new Error(`${read.reason}: ${line}`);
    return read.record;
  });
  return replay(records);
}

it("a journal of the first version replays: single choice, as it was counted then", async () => {
  const session = await replayed("v1.jsonl");
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

it("a journal of the third version replays: one language, the deck's plan, every slide but backup ones", async () => {
  const session = await replayed("v3.jsonl");
  if (!session) throw new Error("the session is missing");
  const view = viewFor("presenter", session);
  expect(view).toMatchObject({
    language: "id",
    notesLanguage: "id",
    languages: ["id"],
    plan: { minutes: 60, lengths: [], passed: ["lampiran"] },
    position: { slide: "tanya", step: 1 },
    next: { slide: "opsional", step: 0 },
    hall: { language: "id", position: { slide: "tanya", step: 0 }, poll: { phase: "buka", voters: 1 } },
  });
  expect(viewFor("phone", session)).toMatchObject({ language: "id", title: "Deck uji" });
});
