import { namedInstitutions } from "./account-names.ts";
import type { Candidate } from "./candidate.ts";
import type { Field } from "./finding.ts";
import { shows } from "./features.ts";
import type { Node } from "./node.ts";
import type { Reading } from "./reading.ts";
import { structuresIn, type Place } from "./structures.ts";

export type Readings = Partial<Record<Field, Reading>>;

/** More candidates than this in one post say nothing new. */
const mostCandidates = 60;

/** Everything in the post that matches the node, read in `field` unless the node names another. */
export function evaluate(node: Node, field: Field, readings: Readings): Candidate[] {
  const reading = readings[field];
  if (reading === undefined && node.kind !== "in") return [];
  switch (node.kind) {
    case "in":
      return evaluate(node.part, node.field, readings);
    case "any":
      return node.parts.flatMap((part) => evaluate(part, field, readings)).slice(0, mostCandidates);
    case "count": {
      const found = evaluate(node.part, field, readings);
      return found.length >= node.least ? [union(found)] : [];
    }
    case "score":
      return score(
        node.parts.map(({ weight, part }) => ({ weight, found: evaluate(part, field, readings) })),
        node.threshold,
        node.reach,
      );
    case "all":
      return all(
        node.parts.map((part) => evaluate(part, field, readings)),
        node.reach,
      );
    case "phrases":
    case "near":
    case "feature":
    case "structure":
    case "segments":
    case "tags":
    case "photo":
      return reading === undefined ? [] : inReading(node, reading, readings);
  }
}

type Leaf = Exclude<Node, { kind: "in" | "any" | "count" | "score" | "all" }>;

function inReading(node: Leaf, reading: Reading, readings: Readings): Candidate[] {
  switch (node.kind) {
    case "phrases":
      return ranges(node.ids, reading)
        .filter((range) => isOneVoice(range, reading))
        .map((range) => candidate(reading, [range]));
    case "near":
      return near(
        node.parts.map((ids) => ranges(ids, reading)),
        node.distance,
        reading,
      );
    case "feature":
      return shows(node.feature, reading) ? [nowhere(reading)] : [];
    case "structure":
      return places(structuresIn(reading.view.text, reading.digits, node.structure), reading);
    case "segments":
      return places(
        namedInstitutions(reading.view, node.names).map(([start, end]) => ({ start, end })),
        reading,
      );
    case "tags":
      return tags(node.globs, reading);
    case "photo":
      return againstPhoto(node.topics, reading, readings.photo);
  }
}

function ranges(ids: number[], reading: Reading): [number, number][] {
  const found: [number, number][] = [];
  for (const id of ids) {
    const matches = reading.matches.get(id) ?? none;
    found.push(...(matches.length > mostCandidates ? matches.slice(0, mostCandidates) : matches));
  }
  if (found.length < 2) return found;
  return found.sort((a, b) => a[0] - b[0]).slice(0, mostCandidates);
}

const none: readonly [number, number][] = [];

/** Words quoted and words around the quotation are not one statement. */
const isOneVoice = ([from, to]: [number, number], { tokens }: Reading): boolean =>
  tokens[from]?.quoted === tokens[to - 1]?.quoted;

function candidate(reading: Reading, parts: [number, number][]): Candidate {
  const from = Math.min(...parts.map((part) => part[0]));
  const to = Math.max(...parts.map((part) => part[1]));
  const marks = parts.map(([first, last]): [number, number] => [
    reading.tokens[first]?.start ?? 0,
    reading.tokens[last - 1]?.end ?? 0,
  ]);
  return { field: reading.field, from, to, sentence: reading.tokens[from]?.sentence ?? 0, ranges: marks };
}

/** A feature of the whole field marks no place of its own. */
const nowhere = (reading: Reading): Candidate => ({
  field: reading.field,
  from: 0,
  to: 0,
  sentence: -1,
  ranges: [],
});

function places(found: Place[], reading: Reading): Candidate[] {
  return found.slice(0, mostCandidates).map((place) => {
    const from = Math.max(
      0,
      reading.tokens.findIndex((token) => token.end > place.start),
    );
    return {
      field: reading.field,
      from,
      to: from + 1,
      sentence: reading.tokens[from]?.sentence ?? 0,
      ranges: [[place.start, place.end]],
    };
  });
}

function near(parts: [number, number][][], distance: number, reading: Reading): Candidate[] {
  const [first = [], ...others] = parts;
  const found: Candidate[] = [];
  for (const start of first) {
    const sentence = reading.tokens[start[0]]?.sentence;
    const chosen = [start];
    for (const options of others) {
      const next = options.find(
        (option) =>
          reading.tokens[option[0]]?.sentence === sentence &&
          !chosen.some((one) => option[0] < one[1] && one[0] < option[1]) &&
          (option[0] >= start[0] ? option[0] - start[1] : start[0] - option[1]) <= distance,
      );
      if (next === undefined) break;
      chosen.push(next);
    }
    if (chosen.length === parts.length) found.push(candidate(reading, chosen));
  }
  return found;
}

function union(found: Candidate[]): Candidate {
  const placed = found.filter((one) => one.sentence >= 0);
  const first = placed[0] ?? found[0];
  if (first === undefined) throw new Error("union of nothing");
  const same = placed.filter((one) => one.field === first.field);
  return {
    field: first.field,
    from: Math.min(first.from, ...same.map((one) => one.from)),
    to: Math.max(first.to, ...same.map((one) => one.to)),
    sentence: first.sentence,
    ranges: same.flatMap((one) => one.ranges).slice(0, 12),
  };
}

function all(parts: Candidate[][], reach: "sentence" | "post"): Candidate[] {
  if (parts.some((part) => part.length === 0)) return [];
  if (reach === "post") return [union(parts.flatMap((part) => part.slice(0, 4)))];
  const found: Candidate[] = [];
  const sentences = new Set((parts[0] ?? []).map((one) => one.sentence));
  for (const sentence of sentences) {
    const here = parts.map((part) =>
      part.filter((one) => one.sentence === sentence || one.sentence < 0 || sentence < 0),
    );
    if (here.every((part) => part.length > 0)) found.push(union(here.flatMap((part) => part.slice(0, 3))));
  }
  return found;
}

type Weighed = { weight: number; found: Candidate[] };

/** Signs add up over the post, or sentence by sentence; what has no place of its own counts in each. */
function score(parts: Weighed[], threshold: number, reach: "sentence" | "post"): Candidate[] {
  if (reach === "post") return reached(parts, threshold);
  const raising = parts.filter(({ weight }) => weight > 0).flatMap(({ found }) => found);
  const sentences = new Set(raising.map((one) => one.sentence).filter((sentence) => sentence >= 0));
  return [...sentences].flatMap((sentence) =>
    reached(
      parts.map(({ weight, found }) => ({
        weight,
        found: found.filter((one) => one.sentence === sentence || one.sentence < 0),
      })),
      threshold,
    ),
  );
}

function reached(parts: Weighed[], threshold: number): Candidate[] {
  const here = parts.filter(({ found }) => found.length > 0);
  const found = here.filter(({ weight }) => weight > 0).flatMap((one) => one.found.slice(0, 6));
  const sum = here.reduce((total, { weight }) => total + weight, 0);
  return sum >= threshold && found.length > 0 ? [union(found)] : [];
}

/** Whether a hashtag fits a pattern whose only wildcard is `*` at its ends. */
function fitsGlob(tag: string, glob: string): boolean {
  const core = glob.replaceAll("*", "");
  if (glob.startsWith("*")) return glob.endsWith("*") ? tag.includes(core) : tag.endsWith(core);
  return glob.endsWith("*") ? tag.startsWith(core) : tag === core;
}

function tags(globs: string[], reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  reading.tokens.forEach((token, at) => {
    if (token.kind !== "tag") return;
    const name = token.spelling.forms[1] ?? "";
    if (globs.some((glob) => fitsGlob(name, glob))) found.push(candidate(reading, [[at, at + 1]]));
  });
  return found.slice(0, mostCandidates);
}

/** Topics the caption names that the described photo does not show, when the photo shows others. */
function againstPhoto(topics: number[], reading: Reading, photo: Reading | undefined): Candidate[] {
  if (photo === undefined) return [];
  const topicsOf = (one: Reading): Set<number> =>
    new Set(one.hits.flatMap((hits) => hits.map((hit) => hit.id)).filter((id) => topics.includes(id)));
  const shown = topicsOf(photo);
  const claimed = topicsOf(reading);
  if (shown.size === 0 || claimed.size === 0 || [...claimed].some((topic) => shown.has(topic))) return [];
  const at = reading.hits.findIndex((hits) => hits.some((hit) => claimed.has(hit.id)));
  return [candidate(reading, [[at, at + 1]])];
}
