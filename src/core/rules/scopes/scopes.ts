import type { Candidate } from "../candidate.ts";
import type { Phrases } from "../phrase.ts";
import type { Reading } from "../reading.ts";
import { cues, type Cue } from "./cues.ts";
import type { ScopeName } from "./names.ts";

type CompiledCue = { reach: Cue["reach"]; within: number; quotedOnly: boolean; patterns: number[] };
export type Scopes = Map<ScopeName, CompiledCue[]>;

export function compileScopes(phrases: Phrases): Scopes {
  const scopes: Scopes = new Map();
  for (const cue of cues) {
    const patterns = cue.patterns.map((text) => {
      const id = phrases.add(text.trim().replace(/\s+/g, " "));
      if (typeof id === "string") throw new Error(`scope cue "${text}": ${id}`);
      return id;
    });
    const list = scopes.get(cue.scope) ?? [];
    list.push({
      reach: cue.reach,
      within: cue.within ?? 0,
      quotedOnly: cue.quotedOnly ?? false,
      patterns,
    });
    scopes.set(cue.scope, list);
  }
  return scopes;
}

/** Does this reading of the sentence hold around the candidate? */
export function holds(
  scope: ScopeName,
  scopes: Scopes,
  candidate: Candidate,
  reading: Reading,
  official: boolean,
): boolean {
  switch (scope) {
    case "resmi":
      return official;
    case "kutipan":
      return isQuoted(candidate, reading);
    case "tanya":
      return (
        (reading.sentences[candidate.sentence]?.question ?? false) && cued(scope, scopes, candidate, reading)
      );
    case "kecaman":
      // A quotation condemned anywhere in the post is condemned; unquoted words need it next to them.
      return cued(scope, scopes, candidate, reading, isQuoted(candidate, reading));
    case "negasi":
    case "imbauan":
    case "saring":
    case "bantahan":
    case "laporan":
    case "edukasi":
    case "diri":
    case "benda":
    case "pengandaian":
    case "cerita-korban":
    case "kiasan":
      return cued(scope, scopes, candidate, reading);
  }
}

/** A candidate's own words cannot excuse it; a cue that holds all of it and reaches further can. */
const isMarked = (start: number, end: number, candidate: Candidate): boolean =>
  candidate.ranges.some((range) => start < range[1] && range[0] < end) &&
  !candidate.ranges.every(
    (range) => start <= range[0] && range[1] <= end && range[1] - range[0] < end - start,
  );

function isQuoted(candidate: Candidate, reading: Reading): boolean {
  return reading.tokens[candidate.from]?.quoted === true && reading.tokens[candidate.to - 1]?.quoted === true;
}

function cued(
  scope: ScopeName,
  scopes: Scopes,
  candidate: Candidate,
  reading: Reading,
  anywhere = false,
): boolean {
  for (const cue of scopes.get(scope) ?? []) {
    if (cue.quotedOnly && !anywhere) continue;
    for (const pattern of cue.patterns) {
      for (const range of reading.matches.get(pattern) ?? []) {
        if (reaches(cue, range, candidate, reading, anywhere)) return true;
      }
    }
  }
  return false;
}

function reaches(
  cue: CompiledCue,
  [from, to]: [number, number],
  candidate: Candidate,
  reading: Reading,
  anywhere: boolean,
): boolean {
  const token = reading.tokens[from];
  if (token === undefined || isMarked(token.start, reading.tokens[to - 1]?.end ?? 0, candidate)) return false;
  if (anywhere) return true;
  switch (cue.reach) {
    case "before": {
      const first = reading.tokens[candidate.from];
      const near = to <= candidate.from && candidate.from - to <= cue.within;
      return near && token.clause === first?.clause && token.sentence === candidate.sentence;
    }
    case "sentence":
      return token.sentence === candidate.sentence;
    case "around":
      return Math.abs(token.sentence - candidate.sentence) <= 1;
    case "post":
      return true;
  }
}
