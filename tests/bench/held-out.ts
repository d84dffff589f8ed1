/**
 * Prints how the packs do on posts written before the lexicon was read (tests/fixtures/rules/held-out.yaml):
 * `node tests/bench/held-out.ts [held-out-2.yaml] [--show]`; `--show` lists the misses as well. A post's `also` names
 * rules that may be raised beside the one that must.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { postSchema } from "../../src/core/post/post.ts";
import { createJudge } from "../../src/core/rules/judge.ts";
import { ruleIds } from "../../src/core/rules/rule-ids.ts";
import { loadPacks } from "../../src/host/packs.ts";

const file = process.argv.find((argument) => argument.endsWith(".yaml")) ?? "held-out.yaml";
const plain = z.string().transform((text) => ({ text, also: [] }));
const one = z.union([plain, z.looseObject({ text: z.string(), also: z.array(z.enum(ruleIds)).default([]) })]);
const heldOut = z
  .object({
    rules: z.partialRecord(z.enum(ruleIds), z.object({ fire: z.array(one), near: z.array(one) })),
    ordinary: z.array(one).default([]),
    regional: z.array(one).default([]),
    hoaxChains: z.array(one).default([]),
    policyCriticism: z.array(one).default([]),
  })
  .parse(parse(readFileSync(join(import.meta.dirname, "../fixtures/rules", file), "utf8")));
type Entry = z.infer<typeof one>;

const show = process.argv.includes("--show");
const { packs } = await loadPacks(join(import.meta.dirname, "../../resources"));
const judge = createJudge(packs);
/** Rules raised at review or above; the info-only rules count at any severity, as they never go higher. */
function raised(entry: Entry): { flagged: string[]; any: string[] } {
  const { findings } = judge(postSchema.strip().parse(entry));
  return {
    flagged: findings.filter((finding) => finding.severity !== "info").map((finding) => finding.check),
    any: findings.map((finding) => finding.check),
  };
}
const tell = (what: string, entry: Entry, found: string[]): void => {
  if (show) console.log(`  ${what}: ${JSON.stringify(entry)} -> ${found.join(" ")}`);
};
const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

let hits = 0;
let misses = 0;
let extra = 0;
let nearFlagged = 0;
let nearAll = 0;
for (const rule of ruleIds) {
  const { fire, near } = heldOut.rules[rule] ?? { fire: [], near: [] };
  let found = 0;
  let alarms = 0;
  for (const entry of fire) {
    const { flagged, any } = raised(entry);
    if (any.some((id) => id.startsWith(`${rule}/`))) found += 1;
    else tell(`missed ${rule}`, entry, any);
    const allowed: string[] = [rule, ...entry.also];
    const others = new Set(flagged.map((id) => id.split("/")[0] ?? "").filter((id) => !allowed.includes(id)));
    extra += others.size;
    if (others.size > 0) tell(`beside ${rule}`, entry, flagged);
  }
  for (const entry of near) {
    const { flagged } = raised(entry);
    if (flagged.length === 0) continue;
    alarms += 1;
    tell(`near ${rule}`, entry, flagged);
  }
  hits += found;
  misses += fire.length - found;
  nearFlagged += alarms;
  nearAll += near.length;
  console.log(
    `${rule}: recall ${String(found)}/${String(fire.length)}, near misses flagged ${String(alarms)}/${String(near.length)}`,
  );
}
const precision = hits / (hits + extra + nearFlagged);
const recall = hits / (hits + misses);
console.log(
  `all rules: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}; near misses flagged ${share(nearFlagged, nearAll)}`,
);

function quiet(name: string, entries: Entry[]): void {
  let flagged = 0;
  for (const entry of entries) {
    const found = raised(entry).flagged;
    if (found.length === 0) continue;
    flagged += 1;
    tell(name, entry, found);
  }
  console.log(`${name}: ${String(flagged)} of ${String(entries.length)} flagged`);
}
function raising(name: string, rule: string, entries: Entry[], wanted: boolean): void {
  let times = 0;
  for (const entry of entries) {
    const found = raised(entry).flagged;
    const has = found.some((id) => id.startsWith(`${rule}/`));
    if (has) times += 1;
    if (has !== wanted) tell(name, entry, found);
  }
  console.log(`${name}: ${rule} on ${String(times)} of ${String(entries.length)}`);
}
quiet("ordinary", heldOut.ordinary);
quiet("regional", heldOut.regional);
raising("hoax chains", "hoaks", heldOut.hoaxChains, true);
raising("policy criticism", "politik", heldOut.policyCriticism, false);
quiet("policy criticism, any rule", heldOut.policyCriticism);
