/**
 * `node tests/load/kills.ts [--kills 50] [--phones 100]`: kills the server process, then the whole hub, at random moments
 * of a vote. Needs the build. Prints one line of figures for each and exits 1 when an acknowledged answer was lost.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { voteUnderKills, type KillReport } from "./kill-vote.ts";

const { values } = parseArgs({
  options: { kills: { type: "string", default: "50" }, phones: { type: "string", default: "100" } },
});
const program = join(import.meta.dirname, "..", "..", "out", "cli", "index.js");
const home = await mkdtemp(join(tmpdir(), "bijak-kills-"));
const deck = join(home, "uji.md");
const options = ["a", "b", "c", "d"];
const listed = options.map((id) => `  - { id: ${id}, text: Pilihan ${id} }`).join("\n");
await writeFile(deck, `## Tanya\n\n\`\`\`poll\nid: q1\nquestion: Mana?\noptions:\n${listed}\n\`\`\`\n`);

/** The value below which that share of them lies. */
const share = (sorted: readonly number[], of: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? 0);
const spread = (times: readonly number[]) => {
  const sorted = times.toSorted((one, other) => one - other);
  return { p50: share(sorted, 0.5), p95: share(sorted, 0.95), max: share(sorted, 1) };
};
const sound = ({ lost, countedTwice, miscounted, surprises, code }: KillReport): boolean =>
  lost.length === 0 && countedTwice === 0 && miscounted.length === 0 && surprises === 0 && code === 0;

let broken = false;
for (const target of ["server", "hub"] as const) {
  const report = await voteUnderKills({
    program,
    deck,
    poll: "q1",
    options,
    data: join(home, target),
    phones: Number(values.phones),
    kills: Number(values.kills),
    target,
  });
  broken ||= !sound(report);
  const { back, phonesBack, ...others } = report;
  process.stdout.write(
    `${JSON.stringify({ target, ...others, back: spread(back), phonesBack: spread(phonesBack) })}\n`,
  );
}
await rm(home, { recursive: true, force: true });
process.exit(broken ? 1 : 0);
