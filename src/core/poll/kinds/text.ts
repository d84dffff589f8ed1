import { z } from "zod";
import { cleanText } from "../clean.ts";
import { entriesOf, shownRows, waitingIn } from "../entries.ts";
import type { Asked, Given } from "./kind.ts";
import { head, openHead, publicHead } from "./parts.ts";

/** A sentence or two in one's own words, each seen by the facilitator first. */
export const textSchema = z.strictObject({ ...head, kind: z.literal("text") });
export const textPublic = z.strictObject({ ...publicHead, kind: z.literal("text") });

export function askText(poll: z.infer<typeof textSchema>): Asked {
  return {
    public: { ...openHead(poll), kind: "text" },
    read: (answer) => (typeof answer === "string" ? cleanText(answer) || null : null),
    count(given, decisions) {
      const entries = entriesOf(given, textOf, decisions);
      return { rows: shownRows(entries), skipped: 0, middle: null, waiting: waitingIn(entries) };
    },
    entries: (given, decisions) => entriesOf(given, textOf, decisions),
    right: null,
    correct: () => [],
    hands: [],
  };
}

const textOf = ({ answer }: Given): readonly string[] => (typeof answer === "string" ? [answer] : []);
