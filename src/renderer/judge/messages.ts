import type { Post } from "../../core/post/post.ts";
import type { Judgement } from "../../core/rules/finding.ts";
import type { Pack } from "../../core/rules/format.ts";

export type ToJudge =
  | { type: "packs"; packs: Pack[]; off: string[]; masaPemilu: boolean }
  | { type: "post"; id: number; post: Post };
export type FromJudge = { id: number; judgement: Judgement };
