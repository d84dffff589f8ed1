import { z } from "zod";
import { benarSalahSchema } from "./kinds/benar-salah.ts";
import { multipleSchema } from "./kinds/multiple.ts";
import { numberSchema } from "./kinds/number.ts";
import { podiumSchema } from "./kinds/podium.ts";
import { qaSchema } from "./kinds/qa.ts";
import { quizSchema } from "./kinds/quiz.ts";
import { rankingSchema } from "./kinds/ranking.ts";
import { scaleSchema } from "./kinds/scale.ts";
import { singleSchema } from "./kinds/single.ts";
import { teamsSchema } from "./kinds/teams.ts";
import { textSchema } from "./kinds/text.ts";
import { trialSchema } from "./kinds/trial.ts";
import { wordsSchema } from "./kinds/words.ts";

/** A question as a deck's `poll` block holds it, and as the journal keeps it when it is opened. */
export const pollSchema = z.discriminatedUnion(
  "kind",
  [
    singleSchema,
    multipleSchema,
    benarSalahSchema,
    scaleSchema,
    numberSchema,
    rankingSchema,
    wordsSchema,
    textSchema,
    qaSchema,
    quizSchema,
    trialSchema,
    podiumSchema,
    teamsSchema,
  ],
  "jenis ini tidak dikenal; yang ada: single, multiple, benar-salah, scale, number, ranking, words, text, qa, quiz, trial, podium, teams",
);
export type Poll = z.infer<typeof pollSchema>;
export type PollKind = Poll["kind"];

/** A question as a deck writes it: single choice unless it says otherwise. */
export const deckPollSchema = z.preprocess(
  (block) =>
    typeof block === "object" && block !== null && !Array.isArray(block)
      ? { kind: "single", ...block }
      : block,
  pollSchema.refine((poll) => !("pasted" in poll), {
    message: "postingan yang ditempel tidak bisa ditulis di deck; sebutkan id contoh postingan",
    path: ["pasted"],
  }),
);
