import { isNode, LineCounter, parseDocument, type Document } from "yaml";
import { z } from "zod";
import { verdicts } from "../rules/finding.ts";
import { ruleIds } from "../rules/rule-ids.ts";
import { namedPostSchema } from "./post.ts";

/** A post of the sample library: what the engine should say of it is part of the sample, and tested. */
export const samplePostSchema = namedPostSchema.extend({
  verdict: z.enum(verdicts),
  /** Rules expected among the findings at `review` or above, and `info` findings where they are the lesson. */
  rules: z.array(z.enum(ruleIds)).max(8),
});
export type SamplePost = z.infer<typeof samplePostSchema>;

export type PostProblem = { path: string; line: number; column: number; message: string };

/** In UTF-16 units. */
const largestLibrary = 1_000_000;
const mostPosts = 2_000;

/** Reads a YAML list of posts. Never throws: a bad post is a problem with its place, the others are kept. */
export function parsePosts(text: string, path: string): { posts: SamplePost[]; problems: PostProblem[] } {
  const posts: SamplePost[] = [];
  const problems: PostProblem[] = [];
  const refuse = (message: string) => ({ posts, problems: [{ path, line: 1, column: 1, message }] });
  if (text.length > largestLibrary) return refuse("Berkas contoh lebih besar dari 1 MB, jadi tidak dibaca.");
  const lines = new LineCounter();
  let doc: Document.Parsed;
  let data: unknown;
  try {
    doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const [first] = doc.errors;
    if (first !== undefined) {
      const at = lines.linePos(first.pos[0]);
      return {
        posts,
        problems: [{ path, line: at.line, column: at.col, message: "YAML tidak terbaca di sini." }],
      };
    }
    data = doc.toJS({ maxAliasCount: 0 });
  } catch {
    return refuse("Berkas ini tidak dapat dibaca sebagai YAML, atau memakai alias.");
  }
  if (!Array.isArray(data)) return refuse("Berkas contoh ditulis sebagai daftar unggahan.");
  data.slice(0, mostPosts).forEach((value: unknown, index) => {
    const report = (message: string): void => {
      const node = doc.getIn([index], true);
      const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
      const at = lines.linePos(offset);
      problems.push({ path, line: at.line, column: at.col, message });
    };
    const parsed = samplePostSchema.safeParse(value);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      report(`Unggahan ini dilewati: "${issue?.path.join(".") ?? ""}" belum diisi atau tidak sesuai.`);
    } else if (posts.some((post) => post.id === parsed.data.id))
      report(`Id "${parsed.data.id}" sudah dipakai.`);
    else posts.push(parsed.data);
  });
  return { posts, problems };
}
