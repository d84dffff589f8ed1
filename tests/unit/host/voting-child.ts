/** Run as a process of its own and killed: casts ballots into a real journal and prints each key once acknowledged. */
import { performance } from "node:perf_hooks";
import { fileJournals } from "../../../src/host/journal.ts";
import { startSession } from "../../../src/host/session-loop.ts";
import { deck, warna } from "../core/session/session-fixtures.ts";

const [folder = ""] = process.argv.slice(2);
const loop = await startSession("s1", deck, {
  journals: fileJournals(folder),
  clock: { wall: Date.now, monotonic: () => performance.now() },
  watch: { onTrouble: () => {}, onHealed: () => {} },
});
loop.act({ type: "poll/open", run: "warna/1", poll: warna, deckHash: deck.hash });

for (let round = 0; ; round += 1) {
  const casts = Array.from({ length: 20 }, async (_, voter) => {
    const key = `kunci-${round}-${voter}`;
    const result = await loop.cast({ participant: `p${voter}`, run: "warna/1", key, answer: "biru" });
    if (result.ok) process.stdout.write(`${key}\n`);
  });
  await Promise.all(casts);
}
