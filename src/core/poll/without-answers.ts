import { openOptions } from "./kinds/parts.ts";
import type { Poll } from "./poll.ts";

/** The question as a deck before the public may hold it: nothing in it says what is right, or why. */
export function withoutAnswers(poll: Poll): Poll {
  const { explain: _, ...open } = poll;
  switch (open.kind) {
    case "single":
    case "multiple":
    case "quiz":
      return { ...open, options: openOptions(open.options) };
    case "benar-salah": {
      const { correct: _, ...bare } = open;
      return bare;
    }
    case "number": {
      const { correct: _, ...bare } = open;
      return { ...bare, tolerance: 0 };
    }
    case "scale":
    case "ranking":
    case "words":
    case "text":
    case "qa":
    case "trial":
    case "podium":
    case "teams":
      return open;
  }
}
