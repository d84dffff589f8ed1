/**
 * Runs the benches of accuracy anew and prints what they found:
 * `node tests/bench/accuracy-figures.ts [FOLDER] [--write]`. FOLDER is the development set (tests/bench/accuracy.ts); its
 * figures stay as they are without it. A held-out set that is not known yet is taken in, this run being its first.
 * `--write` writes src/core/accuracy/figures.ts and the tables of docs/accuracy.md.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accuracyFigures } from "../../src/core/accuracy/figures.ts";
import type { AccuracyFigures, HeldOutRun, Taken } from "../../src/core/accuracy/model.ts";
import { accuracyTables, withTables } from "../../src/core/accuracy/tables.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = process.argv.slice(2).find((word) => !word.startsWith("--"));
const run = (file: string, ...args: string[]): string =>
  execFileSync(process.execPath, [join(import.meta.dirname, file), ...args], {
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
/** The numbers a bench printed in one place; its words are its contract with this file. */
function numbers(printed: string, pattern: RegExp): number[] {
  const found = pattern.exec(printed);
  if (!found) throw new Error(`a bench no longer prints ${String(pattern)}`);
  return found.slice(1).map(Number);
}
const taken: Taken = {
  date: new Date().toISOString().slice(0, 10),
  commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8", cwd: root }).trim(),
};

function heldOutOf(file: string) {
  const printed = run("held-out.ts", file);
  const [precision = 0, recall = 0, f1 = 0, near = 0] = numbers(
    printed,
    /all rules: precision ([\d.]+) recall ([\d.]+) F1 ([\d.]+); near misses flagged ([\d.]+) %/,
  );
  const sum = (pattern: RegExp) =>
    [...printed.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);
  const now: HeldOutRun = { ...taken, precision, recall, f1, nearFlagged: round(near / 100) };
  return {
    file,
    posts: sum(/recall \d+\/(\d+)/g),
    near: sum(/near misses flagged \d+\/(\d+)/g),
    now,
    printed,
  };
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
const heldOutFiles = readdirSync(join(root, "tests/fixtures/rules"))
  .filter((name) => /^held-out.*\.yaml$/.test(name))
  .toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1));
const measured = heldOutFiles.map(heldOutOf);
const first = measured[0]?.printed ?? "";
const [ordinary = 0, ordinaryPosts = 0] = numbers(first, /^ordinary: (\d+) of (\d+) flagged/m);
const [regional = 0, regionalPosts = 0] = numbers(first, /^regional: (\d+) of (\d+) flagged/m);
const [chains = 0, chainPosts = 0] = numbers(first, /^hoax chains: hoaks on (\d+) of (\d+)/m);
const [policy = 0, policyPosts = 0] = numbers(first, /^policy criticism: politik on (\d+) of (\d+)/m);

const suite = run("functional.ts");
const right = (kind: string): number => numbers(suite, new RegExp(`^${kind}: right ([\\d.]+)`, "m"))[0] ?? 0;
const [spread = 0] = numbers(suite, /spread ([\d.]+) points/);

function development(): AccuracyFigures["development"] {
  const known = accuracyFigures.development;
  if (folder === undefined) return known;
  const printed = run("accuracy.ts", folder);
  const of = (name: string) =>
    numbers(
      printed,
      new RegExp(
        `${name} tweets: precision ([\\d.]+) recall ([\\d.]+) F1 ([\\d.]+) false positives ([\\d.]+)`,
      ),
    );
  const [ap = 0, ar = 0, af = 0, aa = 0] = of("abusive");
  const [hp = 0, hr = 0, , ha = 0] = of("hateful");
  const [flagged = 0, posts = 1] = numbers(printed, /quiet posts: (\d+) of (\d+) flagged/);
  return {
    ...known,
    ordinary: posts,
    now: {
      ...taken,
      abusive: { precision: ap, recall: ar, f1: af, alarms: aa },
      hateful: { precision: hp, recall: hr, alarms: ha },
      ordinary: round(flagged / posts),
    },
  };
}

const known = accuracyFigures;
const figures: AccuracyFigures = {
  heldOut: measured.map(({ file, posts, near, now }) => ({
    file,
    posts,
    near,
    first: known.heldOut.find((set) => set.file === file)?.first ?? now,
    now,
  })),
  beside: {
    ordinary: { posts: ordinaryPosts, flagged: ordinary },
    regional: { posts: regionalPosts, flagged: regional },
    chains: { posts: chainPosts, first: known.beside.chains.first, now: chains },
    policy: { posts: policyPosts, raised: policy },
  },
  functional: {
    ...known.functional,
    now: {
      ...taken,
      hateful: right("hateful"),
      negated: right("negated"),
      quoted: right("quoted"),
      neutral: right("neutral"),
      positive: right("positive"),
      spread,
    },
  },
  development: development(),
};
console.log(Object.values(accuracyTables(figures)).join("\n\n"));
if (process.argv.includes("--write")) {
  const file = join(root, "src/core/accuracy/figures.ts");
  const source = readFileSync(file, "utf8");
  const mark = "export const accuracyFigures: AccuracyFigures = ";
  const head = source.slice(0, source.indexOf(mark));
  writeFileSync(file, `${head}${mark}${JSON.stringify(figures, null, 2)};\n`);
  const page = join(root, "docs/accuracy.md");
  writeFileSync(page, withTables(readFileSync(page, "utf8"), figures));
  execFileSync(join(root, "node_modules/.bin/oxfmt"), [file, page], { cwd: root, stdio: "inherit" });
}
