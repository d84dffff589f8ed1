import { askBenarSalah } from "./kinds/benar-salah.ts";
import type { Asked } from "./kinds/kind.ts";
import { askMultiple } from "./kinds/multiple.ts";
import { askNumber } from "./kinds/number.ts";
import { askPodium } from "./kinds/podium.ts";
import { askQa } from "./kinds/qa.ts";
import { askQuiz } from "./kinds/quiz.ts";
import { askRanking } from "./kinds/ranking.ts";
import { askScale } from "./kinds/scale.ts";
import { askSingle } from "./kinds/single.ts";
import { askTeams } from "./kinds/teams.ts";
import { askText } from "./kinds/text.ts";
import { askTrial } from "./kinds/trial.ts";
import { askWords } from "./kinds/words.ts";
import type { Poll } from "./poll.ts";

/** The one place that tells the kinds apart; everyone else reads what a kind answers. */
export function ask(poll: Poll): Asked {
  switch (poll.kind) {
    case "single":
      return askSingle(poll);
    case "multiple":
      return askMultiple(poll);
    case "benar-salah":
      return askBenarSalah(poll);
    case "scale":
      return askScale(poll);
    case "number":
      return askNumber(poll);
    case "ranking":
      return askRanking(poll);
    case "words":
      return askWords(poll);
    case "text":
      return askText(poll);
    case "qa":
      return askQa(poll);
    case "quiz":
      return askQuiz(poll);
    case "trial":
      return askTrial(poll);
    case "podium":
      return askPodium(poll);
    case "teams":
      return askTeams(poll);
  }
}
