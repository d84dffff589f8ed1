import { stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import type { HallPoll } from "../../core/session/hall-poll.ts";
import { printedPolls } from "../../core/session/printed.ts";
import { fileJournals } from "../journal.ts";
import { replay } from "../session-loop.ts";

/** Final results of a session, given its folder or its journal; `problem` is a sentence when there are none to read. */
export async function resultsOf(
  session: string,
): Promise<{ polls: Record<string, HallPoll>; problem: string | null }> {
  try {
    const given = resolve(session);
    const folder = (await stat(given)).isDirectory() ? given : dirname(given);
    const found = replay(await fileJournals(dirname(folder)).peek(basename(folder)));
    if (found) return { polls: printedPolls(found), problem: null };
  } catch {
    // Whatever it was, the answer is the same: there is no session to read there.
  }
  return {
    polls: {},
    problem: `Tidak ada catatan sesi yang bisa dibaca di ${session}. PDF tidak ditulis; tanpa --results, pertanyaan dicetak kosong.`,
  };
}
