import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { parseRawPattern, RegExpMatcher } from "obscenity";
import { compilePacks, type RuleBook } from "../../src/core/rules/compile.ts";
import type { Pack, WordClass } from "../../src/core/rules/format.ts";
import { judge } from "../../src/core/rules/judge.ts";
import { formsOfLemma } from "../../src/core/rules/morphology.ts";
import { patternsOf } from "../../src/core/rules/parse-pack.ts";
import { loadPacks } from "../../src/host/packs.ts";
import { median, percentile } from "./figures.ts";
import { feed, madeUpRoot, postOf } from "./rules-posts.ts";

const resources = join(import.meta.dirname, "..", "..", "resources");

/** Every form the packs compile to, then the forms of made-up verbs: lists grow by inflection. */
function* wordsOf(packs: readonly Pack[]): Generator<string> {
  for (const { lema, afiks } of packs.flatMap((pack) => Object.values(pack.kamus)))
    for (const lemma of lema) yield* formsOfLemma(lemma.toLowerCase(), afiks);
  const checks = packs.flatMap((pack) => pack.aturan.flatMap((rule) => rule.periksa));
  for (const pattern of checks.flatMap((check) => patternsOf(check.cocok)))
    for (const [, verb = ""] of pattern.matchAll(/([a-z]+)~/g)) yield* formsOfLemma(verb, "kerja");
  for (let number = 0; ; number += 1) yield* formsOfLemma(madeUpRoot(number), "kerja");
}

/** `count` words, of the packs and made up in the share they have among 30,000. */
function wordList(packs: readonly Pack[], count: number): string[] {
  const all = new Set<string>();
  for (const word of wordsOf(packs)) {
    if (/^[a-z ]{2,}$/.test(word)) all.add(word);
    if (all.size === 30_000) break;
  }
  const list = [...all];
  return Array.from({ length: count }, (_, at) => list[Math.floor((at * list.length) / count)] ?? "");
}

const classOf = (lema: string[]): WordClass => ({
  bahasa: "id",
  makna: "uji",
  perlu_sasaran: false,
  sembunyi: false,
  tutup: false,
  afiks: "tetap",
  lema,
  termasuk: [],
});

/** The packs as they ship, with a check more that looks for `words`. */
function bookWith(packs: readonly Pack[], words: string[]): RuleBook {
  const rude = packs.find((pack) => pack.aturan.some(({ id }) => id === "bahasa-sopan"));
  const rule = rude?.aturan.find(({ id }) => id === "bahasa-sopan");
  const check = rule?.periksa[0];
  if (rude === undefined || rule === undefined || check === undefined) throw new Error("no such rule");
  const more = { ...check, id: "ukur", cocok: { frasa: ["<ukur>"] } };
  const extra = {
    ...rude,
    paket: "ukur",
    kamus: { ukur: classOf(words) },
    aturan: [{ ...rule, periksa: [more] }],
  };
  return compilePacks([...packs, extra]);
}

type Run = (text: string) => void;

/** Milliseconds a post, the least of several rounds: what the machine does besides only ever adds. */
function fastest(runs: Record<string, Run>, posts: string[], rounds: number): Record<string, number> {
  const best: Record<string, number> = {};
  for (let round = 0; round < rounds; round += 1) {
    // In turn, so that a slow spell of the machine falls on all of them.
    for (const [name, run] of Object.entries(runs)) {
      const start = performance.now();
      for (const text of posts) run(text);
      const each = (performance.now() - start) / posts.length;
      best[name] = Math.min(best[name] ?? Infinity, each);
    }
  }
  return best;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function alternation(words: string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(escaped).join("|"), "gi");
}

/** As one writes it; each call makes a copy of the expression, and that copy grows with the list. */
const matchingAll =
  (pattern: RegExp): Run =>
  (text) => {
    for (const found of text.matchAll(pattern)) if (found.index < 0) throw new Error("never");
  };

/** As one writes it who knows that: one expression, wound back for each post. */
const executing =
  (pattern: RegExp): Run =>
  (text) => {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text));
  };

function obscenity(words: string[]): Run {
  const blacklistedTerms = words.map((word, id) => ({ id, pattern: parseRawPattern(word) }));
  const matcher = new RegExpMatcher({ blacklistedTerms });
  return (text) => void matcher.getAllMatches(text);
}

const asPost = (text: string) => ({ text, activity: "unggah", official: false }) as const;
const judging =
  (book: RuleBook): Run =>
  (text) =>
    void judge(book, asPost(text));

const ms = (value: number): string => value.toFixed(value < 1 ? 3 : 2);

function besideOthers(packs: readonly Pack[]): string[] {
  const posts = feed(300);
  return [1_000, 5_000, 20_000, 30_000].map((count) => {
    const words = wordList(packs, count);
    const book = bookWith(packs, words);
    const pattern = alternation(words);
    const runs = { ours: judging(book), all: matchingAll(pattern), exec: executing(pattern) };
    const { ours = 0, all = 0, exec = 0 } = fastest(runs, posts, 25);
    const { other = 0 } = fastest({ other: obscenity(words) }, posts.slice(0, 30), 2);
    const ratio = (their: number): string => `${(their / ours).toFixed(1)} x`;
    return `| ${count} | ${ms(ours)} ms | ${ms(all)} ms | ${ratio(all)} | ${ms(exec)} ms | ${ratio(exec)} | ${ms(other)} ms | ${ratio(other)} |`;
  });
}

/** Over many posts, each the fastest of five: the spread is that of the posts, not of what else the machine does. */
function byLength(book: RuleBook): string[] {
  return [280, 1_000, 5_000, 10_000, 20_000].map((length) => {
    const posts = Array.from({ length: length > 5_000 ? 40 : 150 }, (_, seed) => postOf(length, seed));
    const took = posts.map((text) => fastest({ each: judging(book) }, [text], 5)["each"] ?? 0);
    const each = median(took);
    return `| ${length} | ${ms(each)} ms | ${ms(percentile(took, 0.95))} ms | ${((each / length) * 1_000).toFixed(2)} µs |`;
  });
}

/** In programs of their own, as a start of the app meets it. */
function coldCompile(): { packs: number[]; compile: number[] } {
  const script = join(import.meta.dirname, "cold-compile.ts");
  const took = Array.from({ length: 7 }, (): { packs: number; compile: number } =>
    JSON.parse(execFileSync(process.execPath, [script], { encoding: "utf8" })),
  );
  return { packs: took.map(({ packs }) => packs), compile: took.map(({ compile }) => compile) };
}

/** The rules' speed, side by side in one run with what one would use instead. */
export async function measureRules(): Promise<string> {
  const { packs } = await loadPacks(resources);
  const book = compilePacks(packs);
  for (const text of feed(2_000)) judge(book, asPost(text));
  const cold = coldCompile();
  return [
    "## Rules: beside a RegExp and beside obscenity",
    "",
    `300 posts of 40 to 280 characters, ours: all ${book.checks.length} checks of the packs (${book.lexicon.forms} forms) and one more that looks for the words of the row;`,
    "RegExp: those words as one alternation, flags `gi`, no look-around, once with `matchAll` and once with `exec`; obscenity 0.4.6 (RegExpMatcher)",
    "with those words, on 30 of the posts. Both only find words; ours reads sentences, decides and gives reasons.",
    "Warm, in turn in one run, per post, the fastest of 25 rounds (2 for obscenity).",
    "",
    "| words | ours | matchAll | beside it | exec | beside it | obscenity | beside it |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...besideOthers(packs),
    "",
    "| characters in a post | median | p95 | per character |",
    "| --- | --- | --- | --- |",
    ...byLength(book),
    "",
    "150 posts a row (40 of the longest two), each the fastest of five, warm, the packs as they ship.",
    "",
    `Compiling the packs in a program just started, 7 starts: median ${ms(median(cold.compile))} ms, slowest ${ms(Math.max(...cold.compile))} ms (aim 250 ms);`,
    `reading them from the build's cache before that: median ${ms(median(cold.packs))} ms.`,
  ].join("\n");
}
