import type { AccuracyFigures, DevelopmentRun, FunctionalRun, HeldOutRun } from "./model.ts";

const share = (value: number): string => value.toFixed(3);
const percent = (value: number, digits = 1): string => `${(value * 100).toFixed(digits)} %`;
const row = (...cells: (string | number)[]): string => `| ${cells.join(" | ")} |`;
const head = (...cells: string[]): string => [row(...cells), `|${"---|".repeat(cells.length)}`].join("\n");

/** The tables of docs/accuracy.md by name, each as Markdown. */
export function accuracyTables(figures: AccuracyFigures): Record<string, string> {
  return {
    "held-out": heldOut(figures),
    beside: beside(figures),
    functional: functional(figures),
    development: development(figures),
  };
}

function heldOut({ heldOut: sets }: AccuracyFigures): string {
  const rows = sets.flatMap(({ file, posts, near, first, now }) => {
    const line = (name: string, run: string, one: HeldOutRun) =>
      row(
        name,
        run,
        one.commit,
        share(one.precision),
        share(one.recall),
        share(one.f1),
        percent(one.nearFlagged),
      );
    return [
      line(`\`${file}\`: ${posts} posts, ${near} near misses`, `first, ${first.date}`, first),
      line(`\`${file}\``, `after work, ${now.date}`, now),
    ];
  });
  return [head("set", "run", "commit", "precision", "recall", "F1", "near misses flagged"), ...rows].join(
    "\n",
  );
}

function beside({ beside: { ordinary, regional, chains, policy } }: AccuracyFigures): string {
  return [
    head("beside the rules", "posts", "result"),
    row("ordinary posts", ordinary.posts, `${ordinary.flagged} flagged`),
    row("ordinary posts in regional languages", regional.posts, `${regional.flagged} flagged`),
    row("chain messages", chains.posts, `${chains.first} found in the first run, ${chains.now} after work`),
    row("criticism of policy", policy.posts, `\`politik\` raised on ${policy.raised}`),
  ].join("\n");
}

function functional({ functional: { first, now } }: AccuracyFigures): string {
  const line = (run: string, one: FunctionalRun) =>
    row(
      `${run}, ${one.date}`,
      one.commit,
      ...[one.hateful, one.negated, one.quoted, one.neutral, one.positive].map(share),
      `${one.spread} points`,
    );
  return [
    head(
      "run",
      "commit",
      "hateful found",
      "negated",
      "quoted to condemn",
      "neutral",
      "positive",
      "spread between communities",
    ),
    line("first", first),
    line("after work", now),
  ].join("\n");
}

function development({ development: { before, now } }: AccuracyFigures): string {
  const abusive = ({ abusive: { precision, recall, f1, alarms } }: DevelopmentRun) =>
    `${[precision, recall, f1].map(share).join(" / ")} / ${percent(alarms)}`;
  const hateful = ({ hateful: { precision, recall, alarms } }: DevelopmentRun) =>
    `${[precision, recall].map(share).join(" / ")} / ${percent(alarms)}`;
  return [
    head("figure", before.commit, now.commit),
    row("abusive: precision / recall / F1 / false positives", abusive(before), abusive(now)),
    row("hateful: precision / recall / false positives", hateful(before), hateful(now)),
    row("ordinary posts flagged", percent(before.ordinary, 2), percent(now.ordinary, 2)),
  ].join("\n");
}

/** docs/accuracy.md with its tables replaced: what stands between `<!-- table: NAME -->` and `<!-- end -->`. */
export function withTables(page: string, figures: AccuracyFigures): string {
  return Object.entries(accuracyTables(figures)).reduce((text, [name, table]) => {
    const open = `<!-- table: ${name} -->`;
    const from = text.indexOf(open);
    const to = text.indexOf("<!-- end -->", from);
    if (from < 0 || to < 0) throw new Error(`docs/accuracy.md has no place for the table "${name}"`);
    return `${text.slice(0, from)}${open}\n\n${table}\n\n${text.slice(to)}`;
  }, page);
}
