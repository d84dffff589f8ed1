/** What the rule engine says of some words, the most serious first; empty when it has nothing to say. */
export type Flagged = { text: string; flags: string[] };

export type Flags = {
  /** Null until the engine has looked; asking makes it look. */
  of: (texts: readonly string[]) => ReadonlyMap<string, string[]>;
  found: (found: readonly Flagged[] | null) => void;
  clear: () => void;
};

/** Milliseconds after which words are asked about again: the window that judges them may have died. */
const patience = 3_000;
/** More different entries than one hall writes. */
const most = 5_000;

/** Remembers what was said of words from the hall, by their text, and asks about those not yet looked at. */
export function keepFlags(now: () => number, ask: (texts: string[]) => void): Flags {
  const known = new Map<string, string[]>();
  const asked = new Map<string, number>();
  return {
    of(texts) {
      const fresh = texts.filter(
        (text) => !known.has(text) && now() - (asked.get(text) ?? -patience) >= patience,
      );
      for (const text of fresh) asked.set(text, now());
      if (fresh.length > 0) ask(fresh);
      return known;
    },
    found(found) {
      asked.clear();
      if (found === null || known.size > most) known.clear();
      for (const { text, flags } of found ?? []) known.set(text, flags);
    },
    clear() {
      known.clear();
      asked.clear();
    },
  };
}
