import { z } from "zod";
import { oneOf } from "./choices.ts";
import type { Asked } from "./kind.ts";
import { head, openHead, publicHead, publicOptions, slug } from "./parts.ts";

/** A sample post the hall judges before the rules do. There is no right answer: findings are indications. */
export const trialSchema = z.strictObject({
  ...head,
  kind: z.literal("trial"),
  question: head.question.default("Menurut Anda, bagaimana unggahan ini?"),
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

const options = [
  { id: "aman", text: "Aman" },
  { id: "tinjau", text: "Tinjau dulu" },
  { id: "jangan", text: "Jangan unggah" },
];

export function askTrial(poll: z.infer<typeof trialSchema>): Asked {
  return oneOf({ ...openHead(poll), kind: "trial", options, post: poll.post }, options, []);
}
