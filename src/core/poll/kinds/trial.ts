import { z } from "zod";
import { inBoth } from "../../text/catalogue.ts";
import { oneOf } from "./choices.ts";
import type { Asked } from "./kind.ts";
import { head, openHead, publicHead, publicOptions, slug } from "./parts.ts";

export const trialQuestion = inBoth({
  id: "Menurut Anda, bagaimana unggahan ini?",
  en: "What do you make of this post?",
});

/** A sample post the hall judges before the rules do. There is no right answer: findings are indications. */
export const trialSchema = z.strictObject({
  ...head,
  kind: z.literal("trial"),
  question: head.question.default(trialQuestion.id),
  /** A post of the deck or of the library, by its id; with `pasted` the name of a trial (`trialOf`). */
  post: slug,
  /** The post was pasted: it lives in memory alone, and the journal holds what was answered and not what was judged. */
  pasted: z.literal(true).optional(),
});
export const trialPublic = z.strictObject({
  ...publicHead,
  kind: z.literal("trial"),
  options: publicOptions,
  post: z.string(),
});

const words = inBoth({
  id: { aman: "Aman", tinjau: "Tinjau dulu", jangan: "Jangan unggah" },
  en: { aman: "Fine to post", tinjau: "Look again first", jangan: "Do not post" },
});

export function askTrial(poll: z.infer<typeof trialSchema>): Asked {
  const { aman, tinjau, jangan } = words[poll.language ?? "id"];
  const options = [
    { id: "aman", text: aman },
    { id: "tinjau", text: tinjau },
    { id: "jangan", text: jangan },
  ];
  return oneOf({ ...openHead(poll), kind: "trial", options, post: poll.post }, options, []);
}
