import type { Field } from "./finding.ts";
import type { ClassId, Lexicon } from "./lexicon.ts";
import { matchAt, type Hits, type Phrases } from "./phrase.ts";
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
};

export function read(field: Field, source: string, lexicon: Lexicon, phrases: Phrases): Reading {
  const view = viewOf(source);
  const { list: tokens, sentences } = tokensOf(view, (form) => lexicon.isHidden(form));
  const hits: Hits = tokens.map((token, at) => {
    const here: Hits[number] = [];
    const add = (id: ClassId, length: number): void => {
      if (!here.some((hit) => hit.id === id && hit.length === length)) here.push({ id, length });
    };
    lexicon.lookUp(tokens, at, add);
    for (const name of kindsOf(token, tokens[at - 1])) add(lexicon.idOf(name), 1);
    // Longest first, so that "tahi lalat" is taken before "tahi".
    return here.sort((a, b) => b.length - a.length);
  });
  const matches = new Map<number, [number, number][]>();
  for (let at = 0; at < tokens.length; at += 1) {
    const tried = new Set<number>();
    for (const hit of hits[at] ?? []) {
      for (const phrase of phrases.anchoredAt(hit.id)) {
        if (tried.has(phrase.id)) continue;
        tried.add(phrase.id);
        const range = matchAt(phrase, at, tokens, hits);
        if (range === null) continue;
        const found = matches.get(phrase.id);
        if (found === undefined) matches.set(phrase.id, [range]);
        else found.push(range);
      }
    }
  }
  return { field, view, tokens, sentences, hits, matches };
}

function kindsOf(token: Token, before: Token | undefined): string[] {
  switch (token.kind) {
    case "number":
      return [":angka"];
    case "url":
      return [":tautan"];
    case "mention":
      return [":sebut", ":nama"];
    case "tag":
      return [":tagar"];
    case "emoji":
      return [":emoji"];
    case "word": {
      const opens = before === undefined || before.sentence !== token.sentence;
      const name = token.capital && !token.shout && !opens && token.end - token.start > 2;
      return [":kata", ...(name ? [":nama"] : []), ...(token.shout ? [":kapital"] : [])];
    }
  }
}
