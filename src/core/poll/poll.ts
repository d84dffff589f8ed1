import { z } from "zod";
import type { Language } from "../deck/model.ts";
import { benarSalahSchema } from "./kinds/benar-salah.ts";
import { multipleSchema } from "./kinds/multiple.ts";
import { numberSchema } from "./kinds/number.ts";
import { podiumQuestion, podiumSchema } from "./kinds/podium.ts";
import { qaSchema } from "./kinds/qa.ts";
import { quizSchema } from "./kinds/quiz.ts";
import { rankingSchema } from "./kinds/ranking.ts";
import { scaleSchema } from "./kinds/scale.ts";
import { singleSchema } from "./kinds/single.ts";
import { teamsQuestion, teamsSchema } from "./kinds/teams.ts";
import { textSchema } from "./kinds/text.ts";
import { trialQuestion, trialSchema } from "./kinds/trial.ts";
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

/** Kinds that need not be told what to ask. */
const usualQuestions = [
  { kind: "trial", words: trialQuestion },
  { kind: "podium", words: podiumQuestion },
  { kind: "teams", words: teamsQuestion },
];

/** What a question says of itself where its author left it out, and the language of the words its kind brings. */
function completed(block: object, language: Language): object {
  const kind = "kind" in block ? block.kind : "single";
  if (language === "id") return { ...block, kind };
  const usual = usualQuestions.find((each) => each.kind === kind);
  return { ...(usual && { question: usual.words[language] }), language, ...block, kind };
}

const deckPoll = (language: Language) =>
  z.preprocess(
    (block) =>
      typeof block === "object" && block !== null && !Array.isArray(block)
        ? completed(block, language)
        : block,
    pollSchema.refine((poll) => !("pasted" in poll), {
      message: "postingan yang ditempel tidak bisa ditulis di deck; sebutkan id contoh postingan",
      path: ["pasted"],
    }),
  );

/** A question as a deck writes it: single choice unless it says otherwise. */
export const deckPollSchema = deckPoll("id");
/** The same as decks of each language write it. */
export const deckPollIn = { id: deckPollSchema, en: deckPoll("en") };

/** A question about the post before the hall, asked without a deck. */
export const trialPoll = (about: { id: string; post: string; pasted?: true }, language: Language): Poll =>
  pollSchema.parse(completed({ ...about, kind: "trial" }, language));
