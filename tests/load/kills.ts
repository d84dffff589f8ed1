/**
 * `node tests/load/kills.ts [--kills 50] [--phones 100] [--write]`: kills the server process, then the whole hub, at random
 * moments of a vote. Needs the build. Prints a table for docs/bench.md and exits 1 when an acknowledged answer was lost.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { conditions, median, percentile } from "../bench/figures.ts";
import { writeSections } from "../bench/section.ts";
import { voteUnderKills, type KillReport } from "./kill-vote.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "50" },
    phones: { type: "string", default: "100" },
    write: { type: "boolean", default: false },
  },
});
const program = join(import.meta.dirname, "..", "..", "out", "cli", "index.js");
const home = await mkdtemp(join(tmpdir(), "bijak-kills-"));
const deck = join(home, "uji.md");
const options = ["a", "b", "c", "d"];
const listed = options.map((id) => `  - { id: ${id}, text: Pilihan ${id} }`).join("\n");
await writeFile(deck, `## Tanya\n\n\`\`\`poll\nid: q1\nquestion: Mana?\noptions:\n${listed}\n\`\`\`\n`);

const spread = (times: readonly number[]): string =>
  [median(times), percentile(times, 0.95), Math.max(...times)].map((ms) => `${Math.round(ms)}`).join(" · ");
const sound = ({ lost, countedTwice, miscounted, surprises, code }: KillReport): boolean =>
  lost.length === 0 && countedTwice === 0 && miscounted.length === 0 && surprises === 0 && code === 0;

const taken = conditions("no Electron: hub on plain Node");
const rows: string[] = [];
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
  const { kills, acknowledged, lost, countedTwice, miscounted } = report;
  const wrong = `${lost.length} · ${countedTwice} · ${miscounted.length}`;
  const within = report.phonesBack.filter((ms) => ms <= 3_000).length / report.phonesBack.length;
  rows.push(
    `| ${target} | ${kills} | ${acknowledged} | ${wrong} | ${spread(report.back)} | ${spread(report.phonesBack)} | ${(100 * within).toFixed(1)} % |`,
  );
}
const text = [
  "## A vote whose processes are killed",
  "",
  `\`node tests/load/kills.ts\`: ${values.phones} honest phones on the built hub vote on while the server process, then the whole hub with its journal, is killed (SIGKILL) at random moments and started again. Lost: acknowledged answers that the journal does not have; twice: people counted beyond those who answered; wrong: options whose count is not that of the last acknowledged answers. Times in ms: median · p95 · worst.`,
  "",
  "| killed | times | acknowledged | lost · twice · wrong | kill to first page (aims 1,000 and 5,000) | first page to a phone's welcome | within 3 s (aim 95 %) |",
  "| --- | --- | --- | --- | --- | --- | --- |",
  ...rows,
].join("\n");
process.stdout.write(`${text}\n`);
if (values.write) await writeSections([text], taken);
await rm(home, { recursive: true, force: true });
process.exit(broken ? 1 : 0);
