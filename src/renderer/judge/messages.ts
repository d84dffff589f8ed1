import type { Post } from "../../core/post/post.ts";
import type { Judgement } from "../../core/rules/finding.ts";
import type { Pack } from "../../core/rules/format.ts";

/** `today` (YYYY-MM-DD): a criminal article is named only while somebody has verified it within the year before. */
export type JudgeOptions = { off: string[]; masaPemilu: boolean; today: string };
export type ToJudge =
  | ({ type: "packs"; packs: Pack[] } & JudgeOptions)
  | { type: "post"; id: number; post: Post };
export type FromJudge = { id: number; judgement: Judgement };
