import { z } from "zod";
import { benarSalahPublic } from "./kinds/benar-salah.ts";
import { multiplePublic } from "./kinds/multiple.ts";
import { numberPublic } from "./kinds/number.ts";
import { podiumPublic } from "./kinds/podium.ts";
import { qaPublic } from "./kinds/qa.ts";
import { quizPublic } from "./kinds/quiz.ts";
import { rankingPublic } from "./kinds/ranking.ts";
import { scalePublic } from "./kinds/scale.ts";
import { singlePublic } from "./kinds/single.ts";
import { teamsPublic } from "./kinds/teams.ts";
import { textPublic } from "./kinds/text.ts";
import { trialPublic } from "./kinds/trial.ts";
import { wordsPublic } from "./kinds/words.ts";

/** What the hall may know of a question before its answer is revealed. Strict: a right answer has no place in it. */
export const publicPollSchema = z.discriminatedUnion("kind", [
  singlePublic,
  multiplePublic,
  benarSalahPublic,
  scalePublic,
  numberPublic,
  rankingPublic,
  wordsPublic,
  textPublic,
  qaPublic,
  quizPublic,
  trialPublic,
  podiumPublic,
  teamsPublic,
]);
export type PublicPoll = z.infer<typeof publicPollSchema>;
