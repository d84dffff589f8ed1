import { z } from "zod";
import { inBoth } from "../../text/catalogue.ts";
import { oneOf } from "./choices.ts";
import type { Asked } from "./kind.ts";
import { head, openHead, openOptions, plainOptions, publicHead, publicOptions } from "./parts.ts";

export const teamsQuestion = inBoth({ id: "Anda di tim yang mana?", en: "Which team are you in?" });

/**
 * Asks everybody which team they are in. How the teams do over the quizzes told so far is the session's to say
 * (`teamRows`); who is in which goes nowhere.
 */
export const teamsSchema = z.strictObject({
  ...head,
  kind: z.literal("teams"),
  question: head.question.default(teamsQuestion.id),
  options: plainOptions.refine((options) => options.length <= 8, "paling banyak 8 tim"),
});
export const teamsPublic = z.strictObject({
  ...publicHead,
  kind: z.literal("teams"),
  options: publicOptions,
});

export function askTeams(poll: z.infer<typeof teamsSchema>): Asked {
  const open = { ...openHead(poll), kind: "teams" as const, options: openOptions(poll.options) };
  return {
    ...oneOf(open, poll.options, []),
    count: () => ({ rows: [], skipped: 0, middle: null, waiting: 0 }),
    // A raised hand has answered no quiz.
    hands: [],
  };
}
