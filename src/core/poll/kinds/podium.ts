import { z } from "zod";
import { inBoth } from "../../text/catalogue.ts";
import { skip } from "../answer.ts";
import { cleanText } from "../clean.ts";
import { entriesOf, waitingIn } from "../entries.ts";
import type { Asked, Given } from "./kind.ts";
import { head, openHead, publicHead } from "./parts.ts";

export const podiumQuestion = inBoth({
  id: "Bila Anda masuk tiga teratas, bolehkah nama panggilan Anda tampil?",
  en: "If you are among the first three, may your nickname be shown?",
});

/**
 * Asks everybody alike whether a nickname may stand on the screen should it be among the top three of the quizzes told so far.
 * Who is among them is the session's to say (`podiumOf`); whoever says no, or nothing, is not named, and nobody is last.
 */
export const podiumSchema = z.strictObject({
  ...head,
  kind: z.literal("podium"),
  question: head.question.default(podiumQuestion.id),
  /** Among those equally right the quicker stand first. Without it being right counts, being quick does not. */
  speed: z.boolean().default(false),
});
export const podiumPublic = z.strictObject({ ...publicHead, kind: z.literal("podium") });

/** Graphemes of a nickname. */
const longest = 30;

export function askPodium(poll: z.infer<typeof podiumSchema>): Asked {
  return {
    public: { ...openHead(poll), kind: "podium" },
    read: (answer) =>
      answer === skip ? skip : typeof answer === "string" ? cleanText(answer, longest) || null : null,
    count(given, decisions) {
      const entries = entriesOf(given, nicknameOf, decisions);
      return { rows: [], skipped: 0, middle: null, waiting: waitingIn(entries) };
    },
    entries: (given, decisions) => entriesOf(given, nicknameOf, decisions),
    right: null,
    correct: () => [],
    hands: [],
  };
}

export const nicknameOf = ({ answer }: Pick<Given, "answer">): readonly string[] =>
  typeof answer === "string" && answer !== skip ? [answer] : [];
