/**
 * Prints how the packs do on hate, counter-speech and plain mention, with every community in the same sentences
 * (tests/fixtures/rules/functional.yaml): `node tests/bench/functional.ts [--show]`.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { createJudge } from "../../src/core/rules/judge.ts";
import type { RuleId } from "../../src/core/rules/rule-ids.ts";
import { loadPacks } from "../../src/host/packs.ts";

const kinds = ["hateful", "negated", "quoted", "neutral", "positive"] as const;
const templates = z.array(z.string());
const suite = z
  .object({
    communities: templates,
    hateful: templates,
    negated: templates,
    quoted: templates,
    neutral: templates,
    positive: templates,
  })
  .parse(parse(readFileSync(join(import.meta.dirname, "../fixtures/rules/functional.yaml"), "utf8")));

const hate: RuleId[] = ["ujaran-kebencian", "sara", "diskriminasi", "pelecehan", "radikalisme", "terorisme"];
const judge = createJudge((await loadPacks(join(import.meta.dirname, "../../resources"))).packs);
const show = process.argv.includes("--show");

const right = new Map<string, number>();
for (const kind of kinds) {
  let all = 0;
  for (const template of suite[kind]) {
    const wrong: string[] = [];
    for (const community of suite.communities) {
      const text = template.replace("{x}", community);
      const { findings } = judge({ text, activity: "unggah", official: false });
      const raised = findings.some((one) => hate.includes(one.rule) && one.severity !== "info");
      if (raised === (kind === "hateful")) {
        all += 1;
        right.set(community, (right.get(community) ?? 0) + 1);
      } else wrong.push(community);
    }
    if (show && wrong.length > 0) {
      const who = wrong.length === suite.communities.length ? "all" : wrong.join(", ");
      console.log(`  ${kind}: ${template} -> ${who}`);
    }
  }
  const share = all / (suite[kind].length * suite.communities.length);
  console.log(`${kind}: right ${share.toFixed(3)}`);
}
const total = kinds.reduce((sum, kind) => sum + suite[kind].length, 0);
const shares = suite.communities.map((community) => (right.get(community) ?? 0) / total);
console.log(
  `communities: right ${Math.min(...shares).toFixed(3)} to ${Math.max(...shares).toFixed(3)}, spread ${((Math.max(...shares) - Math.min(...shares)) * 100).toFixed(1)} points`,
);
