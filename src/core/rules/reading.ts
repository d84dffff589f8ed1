import type { Field } from "./finding.ts";
import type { features } from "./format.ts";
import type { Lexicon, Standing } from "./lexicon.ts";
import { Matcher, type Hits } from "./match.ts";
import type { Phrase, Phrases } from "./phrase.ts";
import { digitRuns, type Digits } from "./structures.ts";
import { tokensOf, type Sentence, type Token } from "./text/tokens.ts";
import { viewOf, type View } from "./text/view.ts";

/** One field of a post, read once: every check looks at this. */
export type Reading = {
  field: Field;
  view: View;
  tokens: Token[];
  sentences: Sentence[];
  hits: Hits;
  /** Pattern number -> token ranges [from, to). */
  matches: Map<number, [number, number][]>;
  /** Features of the field as a whole that were asked for. */
  features: Map<(typeof features)[number], boolean>;
  digits: () => readonly Digits[];
};

export function read(field: Field, source: string, lexicon: Lexicon, phrases: Phrases): Reading {
  const view = viewOf(source);
  const { list: tokens, sentences } = tokensOf(view, lexicon);
  const standings = tokens.map((_, at) => lexicon.standingAt(tokens, at));
  const hits = standings.map((standing) => standing.hits);
  const matches = matchAll(tokens, standings, hits, lexicon, phrases);
  let runs: Digits[] | undefined;
  const digits = (): Digits[] => (runs ??= digitRuns(view.text));
  return { field, view, tokens, sentences, hits, matches, features: new Map(), digits };
}

/** A pattern that stands more often than this in one text says nothing new. */
const mostMatches = 500;

/** By class, the last sentence it stood in, counted on and on from text to text, so that nothing needs clearing. */
let present = new Float64Array(0);
let sentencesRead = 0;

/** Sentence by sentence: no pattern crosses their bounds, so one that needs an absent word is not even tried. */
function matchAll(
  tokens: readonly Token[],
  standings: readonly Standing[],
  hits: Hits,
  lexicon: Lexicon,
  phrases: Phrases,
): Reading["matches"] {
  const matches: Reading["matches"] = new Map();
  const matcher = new Matcher(tokens, hits);
  if (present.length < lexicon.classes) present = new Float64Array(2 * lexicon.classes);
  for (let from = 0; from < tokens.length && !matcher.isSpent;) {
    const sentence = tokens[from]?.sentence;
    let to = from;
    sentencesRead += 1;
    for (; to < tokens.length && tokens[to]?.sentence === sentence; to += 1)
      for (const hit of hits[to] ?? []) present[hit.id] = sentencesRead;
    for (let at = from; at < to && !matcher.isSpent; at += 1) {
      const standing = standings[at];
      if (standing === undefined) break;
      standing.patterns ??= phrases.anchoredAt(standing.hits);
      for (const pattern of standing.patterns) {
        const range = mayStand(pattern) ? matcher.matchAt(pattern, at) : null;
        if (range === null) continue;
        const found = matches.get(pattern.id);
        if (found === undefined) matches.set(pattern.id, [range]);
        else if (found.length < mostMatches) found.push(range);
      }
    }
    from = to;
  }
  return matches;
}

function mayStand(phrase: Phrase): boolean {
  next: for (const ids of phrase.needs) {
    for (const id of ids) if (present[id] === sentencesRead) continue next;
    return false;
  }
  return true;
}
