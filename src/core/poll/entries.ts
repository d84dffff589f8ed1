import { z } from "zod";
import { entryId } from "./clean.ts";
import type { Given, Row } from "./kinds/kind.ts";

/** `text`: the words shown instead of those written; two entries shown with the same words are one. */
export const decisionSchema = z.strictObject({
  status: z.enum(["tampil", "tolak", "terjawab"]),
  text: z.string().min(1).max(800),
});
export type Decision = z.infer<typeof decisionSchema>;
/** By entry. Nothing reaches the hall without one. */
export type Decisions = Readonly<Record<string, Decision>>;

/** The same words from however many people, before and after the facilitator looked. */
export type Entry = {
  id: string;
  /** As first written. */
  text: string;
  /** As shown, once decided. */
  shown: string;
  status: Decision["status"] | "tunggu";
  people: string[];
};

type Written = { participant: string; text: string; at: number };

export function entriesOf(
  given: readonly Given[],
  wordsOf: (given: Given) => readonly string[],
  decisions: Decisions,
): Entry[] {
  const written: Written[] = given.flatMap((each) =>
    wordsOf(each).map((text) => ({ participant: each.participant, text, at: each.at })),
  );
  const entries = new Map<string, { entry: Omit<Entry, "people">; people: Set<string> }>();
  for (const { participant, text } of written.toSorted(byTime)) {
    const id = entryId(text);
    const known = entries.get(id);
    if (known !== undefined) {
      known.people.add(participant);
      continue;
    }
    const decision = Object.hasOwn(decisions, id) ? decisions[id] : undefined;
    const entry = {
      id,
      text,
      shown: decision?.text ?? text,
      status: decision?.status ?? ("tunggu" as const),
    };
    entries.set(id, { entry, people: new Set([participant]) });
  }
  return [...entries.values()].map(({ entry, people }) => ({ ...entry, people: [...people] }));
}

/** The table holds people in an order that means nothing; what came first stays first. */
const byTime = (one: Written, other: Written): number =>
  one.at - other.at || (one.participant < other.participant ? -1 : 1);

/** Approved entries only, those shown alike as one; `more` are others who want it, by entry. */
export function shownRows(
  entries: readonly Entry[],
  more: ReadonlyMap<string, readonly string[]> = new Map(),
): Row[] {
  const groups = new Map<string, { id: string; text: string; answered: boolean; people: Set<string> }>();
  for (const { id, shown, status, people } of entries) {
    if (status !== "tampil" && status !== "terjawab") continue;
    const key = entryId(shown);
    const group = groups.get(key) ?? { id, text: shown, answered: false, people: new Set<string>() };
    for (const person of [...people, ...(more.get(id) ?? [])]) group.people.add(person);
    groups.set(key, { ...group, answered: group.answered || status === "terjawab" });
  }
  const rows = [...groups.values()].map(({ id, text, answered, people }) => ({
    id,
    text,
    answered,
    votes: people.size,
  }));
  const most = Math.max(1, ...rows.map(({ votes }) => votes));
  return rows
    .map(({ answered, ...row }) => ({ ...row, share: row.votes / most, ...(answered && { answered }) }))
    .toSorted((one, other) => other.votes - one.votes);
}

export const waitingIn = (entries: readonly Entry[]): number =>
  entries.filter(({ status }) => status === "tunggu").length;
