import { packPosts, type Marks, type PackPost } from "./examples.ts";
import { variantsOf } from "./variants.ts";

/** What the suite must know of an answer: the rules found or let go, and where in the text. */
export type Found = { rule: string; spans: Marks };
export type Answer = { findings: Found[]; suppressed: Found[] };
export type Ask = (post: Record<string, unknown>) => Answer;

export type Tried = {
  kind: string;
  wanted: "found" | "silent";
  held: boolean;
  check: string;
  text: string;
  got: string[];
};

const rulesOf = (answer: Answer): string[] => [...new Set(answer.findings.map(({ rule }) => rule))];

/** Where the author marked it; else what speaks in the undisguised post, found or let go; else all of it. */
function marksOf({ rule, text, marks, kind }: PackPost, plain: Answer): Marks {
  if (marks.length > 0) return marks;
  const speaking = kind === "kena" ? plain.findings : plain.suppressed;
  const spans = speaking.filter((one) => one.rule === rule).flatMap((one) => one.spans);
  return spans.length > 0 ? spans : [[0, text.length]];
}

/**
 * Every variant of every example, or of every so manieth, judged: those of `kena` must still raise the rule, those of `lolos`
 * raise nothing new.
 */
export function tryAll(folder: string, ask: Ask, every = 1): Tried[] {
  return packPosts(folder).flatMap((post, at) => {
    if (at % every !== 0) return [];
    const plain = ask({ ...post.rest, text: post.text });
    const known = rulesOf(plain);
    return variantsOf(post.text, marksOf(post, plain), at).map(({ kind, text }): Tried => {
      const got = rulesOf(ask({ ...post.rest, text }));
      const wanted = post.kind === "kena" ? "found" : "silent";
      const held = wanted === "found" ? got.includes(post.rule) : got.every((rule) => known.includes(rule));
      return { kind, wanted, held, check: post.check, text, got };
    });
  });
}
