import { z } from "zod";

/** Up to five questions of one's own, and ids of others' that one would like answered. */
export const questionsAnswer = z.strictObject({
  ask: z.array(z.string().max(1_000)).max(5),
  up: z.array(z.string().max(20)).max(100),
});

/**
 * What one person answered: an option's id, a number, ids in order, words, or questions. Which of them a
 * question takes is its kind's business (`Asked.read`), so an answer does not name the kind again.
 */
export const answerSchema = z.union([
  z.string().min(1).max(1_000),
  z.number().min(-1e12).max(1e12),
  z.array(z.string().min(1).max(200)).min(1).max(12),
  questionsAnswer,
]);
export type Answer = z.infer<typeof answerSchema>;

/** A scale's "Lewati": an answer, and no number. */
export const skip = "lewati";
