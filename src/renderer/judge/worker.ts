import { compilePacks, type RuleBook } from "../../core/rules/compile.ts";
import { judgeForHall } from "../../core/rules/judge-for-hall.ts";
import type { FromJudge, ToJudge } from "./messages.ts";

let book: RuleBook | null = null;

addEventListener("message", ({ data }: MessageEvent<ToJudge>) => {
  if (data.type === "packs") {
    book = compilePacks(data.packs, data);
    return;
  }
  if (!book) return;
  const answer: FromJudge = { id: data.id, judgement: judgeForHall(book, data.post) };
  postMessage(answer);
});
