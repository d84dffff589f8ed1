import { z } from "zod";
import { oneOf } from "./choices.ts";
import type { Asked } from "./kind.ts";
import { head, markedOptions, openHead, openOptions, publicHead, publicOptions } from "./parts.ts";

/** One answer of several, some of them right. Being right counts, being quick does not; the timer only ends it. */
export const quizSchema = z.strictObject({
  ...head,
  kind: z.literal("quiz"),
  options: markedOptions.refine(
    (options) => options.some((option) => option.correct),
    "kuis memerlukan paling sedikit satu pilihan dengan correct: true",
  ),
  seconds: z
    .int()
    .min(5, "waktu kuis paling pendek 5 detik")
    .max(600, "waktu kuis paling lama 600 detik")
    .optional(),
});
export const quizPublic = z.strictObject({
  ...publicHead,
  kind: z.literal("quiz"),
  options: publicOptions,
  seconds: z.int().nullable(),
});

export function askQuiz(poll: z.infer<typeof quizSchema>): Asked {
  const right = poll.options.filter((option) => option.correct).map(({ id }) => id);
  const open = { ...openHead(poll), kind: "quiz" as const, seconds: poll.seconds ?? null };
  return oneOf({ ...open, options: openOptions(poll.options) }, poll.options, right);
}
