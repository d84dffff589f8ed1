import { z } from "zod";
import type { Answer } from "../answer.ts";
import { cleanText, entryId } from "../clean.ts";
import { entriesOf, shownRows, waitingIn, type Decisions } from "../entries.ts";
import type { Asked, Given } from "./kind.ts";
import { head, openHead, publicHead } from "./parts.ts";

/** Questions from the hall: asked, wanted by others too, answered aloud. */
export const qaSchema = z.strictObject({ ...head, kind: z.literal("qa") });
export const qaPublic = z.strictObject({ ...publicHead, kind: z.literal("qa") });

export function askQa(poll: z.infer<typeof qaSchema>): Asked {
  return {
    public: { ...openHead(poll), kind: "qa" },
    read(answer) {
      if (typeof answer === "string" || typeof answer === "number" || Array.isArray(answer)) return null;
      const asked = answer.ask.map((text) => cleanText(text)).filter((text) => text !== "");
      const ask = [...new Map(asked.map((text) => [entryId(text), text])).values()];
      return { ask, up: [...new Set(answer.up)] };
    },
    count(given, decisions) {
      const entries = entriesOf(given, asksOf, decisions);
      const rows = shownRows(entries, upvotes(given, decisions));
      const open = rows.filter(({ answered }) => answered !== true);
      return {
        rows: [...open, ...rows.filter((row) => !open.includes(row))],
        skipped: 0,
        middle: null,
        waiting: waitingIn(entries),
      };
    },
    entries: (given, decisions) => entriesOf(given, asksOf, decisions),
    right: null,
    correct: () => [],
    hands: [],
  };
}

const questionsOf = (answer: Answer): { ask: string[]; up: string[] } =>
  typeof answer === "object" && !Array.isArray(answer) ? answer : { ask: [], up: [] };
const asksOf = ({ answer }: Given): readonly string[] => questionsOf(answer).ask;

/** Who wants which question, of those that were shown. */
function upvotes(given: readonly Given[], decisions: Decisions): Map<string, string[]> {
  const wanted = new Map<string, string[]>();
  for (const { participant, answer } of given)
    for (const id of questionsOf(answer).up)
      if (Object.hasOwn(decisions, id)) wanted.set(id, [...(wanted.get(id) ?? []), participant]);
  return wanted;
}
