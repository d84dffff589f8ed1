import { postSchema, type Post } from "../post/post.ts";
import { compilePacks, type RuleBook } from "./compile.ts";
import type { Example, Pack, PackProblem } from "./format.ts";
import { judge } from "./judge.ts";

export type ExampleKind = "kena" | "lolos" | "belum";

/** One example of a pack, judged. `wanted` is what its author marked, `got` what the engine marked. */
export type ExampleResult = {
  path: string;
  line: number;
  column: number;
  check: string;
  kind: ExampleKind;
  text: string;
  passed: boolean;
  message: string;
};

/** An example's post and the marked stretches of its text, `[[…]]` taken out. */
export function readExample(example: Example): { post: Post; marks: [number, number][] } {
  const marks: [number, number][] = [];
  let text = "";
  let rest = example.teks;
  for (;;) {
    const open = rest.indexOf("[[");
    const close = rest.indexOf("]]", open);
    if (open < 0 || close < 0) break;
    text += rest.slice(0, open);
    const inside = rest.slice(open + 2, close);
    marks.push([text.length, text.length + inside.length]);
    text += inside;
    rest = rest.slice(close + 2);
  }
  text += rest;
  const extra =
    "akun" in example ||
    "nama" in example ||
    "foto" in example ||
    "resmi" in example ||
    "aktivitas" in example;
  const more = extra
    ? {
        account: example.akun,
        display: example.nama,
        photo: example.foto,
        activity: example.aktivitas,
        official: example.resmi,
      }
    : {};
  return { post: postSchema.parse({ text, ...more }), marks };
}

/** Runs every example of every pack. Known gaps (`belum`) never fail; they say when they begin to work. */
export function runExamples(
  packs: readonly Pack[],
  book: RuleBook = compilePacks(packs, {}),
): ExampleResult[] {
  const results: ExampleResult[] = [];
  for (const pack of packs) {
    for (const rule of pack.aturan) {
      for (const check of rule.periksa) {
        const id = `${rule.id}/${check.id}`;
        for (const kind of ["kena", "lolos", "belum"] as const) {
          check.uji[kind].forEach((example, index) => {
            const [line, column] = pack.posisi[`${id}#${kind}[${String(index)}]`] ?? [1, 1];
            const message = verify(book, id, kind, example);
            results.push({
              path: pack.path,
              line,
              column,
              check: id,
              kind,
              text: example.teks,
              passed: message === "",
              message,
            });
          });
        }
      }
    }
  }
  return results;
}

/** Empty when the example holds, else a sentence. */
function verify(book: RuleBook, id: string, kind: ExampleKind, example: Example): string {
  const { post, marks } = readExample(example);
  const judgement = judge(book, post);
  const finding = judgement.findings.find((one) => one.check === id);
  // A stronger check of the same rule on the same words may speak instead.
  const rule = judgement.findings.find((one) => one.rule === id.split("/")[0]);
  switch (kind) {
    case "kena": {
      const found = finding ?? rule;
      if (found === undefined) return `${id}: contoh "kena" tidak ditandai: ${post.text}`;
      const texts = found.spans.filter((span) => span.field === "text");
      for (const [start, end] of marks) {
        if (!texts.some((span) => span.start === start && span.end === end)) {
          const got = texts.map((span) => `"${post.text.slice(span.start, span.end)}"`).join(", ");
          return `${id}: yang ditandai ${got === "" ? "tidak ada" : got}, seharusnya "${post.text.slice(start, end)}"`;
        }
      }
      return "";
    }
    case "lolos":
      return rule === undefined ? "" : `${id}: contoh "lolos" ditandai ${rule.check}: ${post.text}`;
    case "belum":
      return "";
  }
}

/** Everything wrong with packs that parsed: unknown classes and examples that do not hold. */
export function lintPacks(packs: readonly Pack[]): PackProblem[] {
  const book = compilePacks(packs, {});
  const failed = runExamples(packs, book).filter((result) => !result.passed);
  return [
    ...book.problems,
    ...failed.map(({ path, line, column, message }) => ({ path, line, column, message })),
  ];
}
