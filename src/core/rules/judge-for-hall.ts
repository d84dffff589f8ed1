import type { Post } from "../post/post.ts";
import type { RuleBook } from "./compile.ts";
import { coversOf } from "./covers.ts";
import type { Judgement } from "./finding.ts";
import { judge } from "./judge.ts";
import { mergeSpans } from "./merge.ts";

/** The judgement of a post that a hall will read: who only likes it wrote no rude word, but there it stands all the same. */
export function judgeForHall(book: RuleBook, post: Post): Judgement {
  const judgement = judge(book, post);
  if (post.activity === "unggah") return judgement;
  const masks = coversOf(judge(book, { ...post, activity: "unggah" }));
  return masks.length === 0
    ? judgement
    : { ...judgement, masks: mergeSpans(masks.map((span) => ({ ...span }))) };
}
