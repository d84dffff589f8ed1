/**
 * Prints how the packs do on a folder of labelled posts kept outside the repository (numbers only, never a post):
 * `node tests/bench/accuracy.ts FOLDER`. FOLDER holds `tweets-dev.csv` (text,hate_speech,abusive) and
 * `quiet-dev.txt` (one ordinary post a line).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Judgement } from "../../src/core/rules/finding.ts";
import { createJudge } from "../../src/core/rules/judge.ts";
import type { RuleId } from "../../src/core/rules/rule-ids.ts";
import { loadPacks } from "../../src/host/packs.ts";

const hateRules: RuleId[] = [
  "ujaran-kebencian",
  "sara",
  "diskriminasi",
  "pelecehan",
  "radikalisme",
  "terorisme",
];
/** Hate is abusive too, at any severity. */
const abusiveRules: RuleId[] = ["bahasa-sopan", ...hateRules];

const folder = process.argv[2] ?? "";
const { packs } = await loadPacks(join(import.meta.dirname, "../../resources"));
const judge = createJudge(packs);
const check = (text: string): Judgement =>
  judge({ text: text.slice(0, 20_000), activity: "unggah", official: false });

const isAbusive = (one: Judgement): boolean =>
  one.findings.some((finding) => abusiveRules.includes(finding.rule));
const isHate = (one: Judgement): boolean =>
  one.findings.some((finding) => hateRules.includes(finding.rule) && finding.severity !== "info");

type Tally = { hit: number; miss: number; alarm: number; quiet: number };
const tally = (): Tally => ({ hit: 0, miss: 0, alarm: 0, quiet: 0 });
const count = (into: Tally, wanted: boolean, got: boolean): void => {
  if (wanted) into[got ? "hit" : "miss"] += 1;
  else into[got ? "alarm" : "quiet"] += 1;
};

function line(name: string, { hit, miss, alarm, quiet }: Tally): void {
  const precision = hit / Math.max(1, hit + alarm);
  const recall = hit / Math.max(1, hit + miss);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  const rate = alarm / Math.max(1, alarm + quiet);
  console.log(
    `${name}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)} false positives ${rate.toFixed(4)}`,
  );
}

function tweets(): void {
  const abusive = tally();
  const hate = tally();
  const byRule = new Map<string, Tally>();
  for (const row of readFileSync(join(folder, "tweets-dev.csv"), "utf8").split("\n").slice(1)) {
    const parts = /^"(.*)",([01]),([01])\r?$/s.exec(row) ?? /^(.*),([01]),([01])\r?$/s.exec(row);
    if (parts === null) continue;
    const text = (parts[1] ?? "").replaceAll('""', '"');
    const found = check(text);
    count(abusive, parts[3] === "1", isAbusive(found));
    count(hate, parts[2] === "1", isHate(found));
    for (const finding of found.findings) {
      const own = byRule.get(finding.check) ?? tally();
      byRule.set(finding.check, own);
      count(own, parts[2] === "1" || (finding.rule === "bahasa-sopan" && parts[3] === "1"), true);
    }
  }
  line("abusive tweets", abusive);
  line("hateful tweets", hate);
  for (const [id, { hit, alarm }] of [...byRule].sort((a, b) => b[1].alarm - a[1].alarm)) {
    console.log(`  ${id}: right ${String(hit)}, wrong ${String(alarm)}`);
  }
}

function quiet(): void {
  const rows = readFileSync(join(folder, "quiet-dev.txt"), "utf8")
    .split("\n")
    .filter((row) => row.trim() !== "");
  const byCheck = new Map<string, number>();
  let flagged = 0;
  const start = performance.now();
  for (const row of rows) {
    const found = check(row).findings.filter((finding) => finding.severity !== "info");
    if (found.length > 0) flagged += 1;
    for (const finding of found) byCheck.set(finding.check, (byCheck.get(finding.check) ?? 0) + 1);
  }
  const each = (performance.now() - start) / rows.length;
  console.log(
    `quiet posts: ${String(flagged)} of ${String(rows.length)} flagged (${((flagged / rows.length) * 100).toFixed(2)} %), ${each.toFixed(2)} ms a post`,
  );
  for (const [id, times] of [...byCheck].sort((a, b) => b[1] - a[1]))
    console.log(`  ${id}: ${String(times)}`);
}

tweets();
quiet();
