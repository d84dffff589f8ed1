import { z } from "zod";
import { cleanText, entryId } from "../clean.ts";
import { entriesOf, shownRows, waitingIn } from "../entries.ts";
import type { Asked, Given } from "./kind.ts";
import { head, openHead, publicHead } from "./parts.ts";

/** A cloud of words, each of them seen by the facilitator first. */
export const wordsSchema = z.strictObject({
  ...head,
  kind: z.literal("words"),
  /** How many one person may give. */
  words: z.int().min(1).max(5, "paling banyak 5 kata tiap orang").default(3),
});
export const wordsPublic = z.strictObject({ ...publicHead, kind: z.literal("words"), words: z.int() });

/** Graphemes of one word; a short phrase fits. */
const longest = 30;

export function askWords(poll: z.infer<typeof wordsSchema>): Asked {
  return {
    public: { ...openHead(poll), kind: "words", words: poll.words },
    read(answer) {
      if (!Array.isArray(answer) || answer.length > poll.words) return null;
      const words = answer.map((word) => cleanText(word, longest)).filter((word) => word !== "");
      const once = [...new Map(words.map((word) => [entryId(word), word])).values()];
      return once.length === 0 ? null : once;
    },
    count(given, decisions) {
      const entries = entriesOf(given, wordsOf, decisions);
      return { rows: shownRows(entries), skipped: 0, middle: null, waiting: waitingIn(entries) };
    },
    entries: (given, decisions) => entriesOf(given, wordsOf, decisions),
    right: null,
    correct: () => [],
    hands: [],
  };
}

const wordsOf = ({ answer }: Given): readonly string[] => (Array.isArray(answer) ? answer : []);
