import type { CompiledCheck } from "./compile-check.ts";
import type { Readings } from "./evaluate.ts";
import { fields } from "./finding.ts";
import type { Node } from "./node.ts";

/** Patterns of which at least one must stand in the post for the node to match; null when it may match without any. */
export function triggersOf(node: Node): readonly number[] | null {
  switch (node.kind) {
    case "phrases":
      return node.ids;
    case "near":
      return fewest(node.parts);
    case "all":
      return fewest(node.parts.map(triggersOf));
    case "any":
      return every(node.parts.map(triggersOf));
    case "count":
    case "in":
      return triggersOf(node.part);
    case "score": {
      const raising = node.parts.filter(({ weight }) => weight > 0);
      const alone = raising.filter(({ part }) => triggersOf(part) === null);
      if (alone.reduce((sum, { weight }) => sum + weight, 0) >= node.threshold) return null;
      return every(raising.filter((one) => !alone.includes(one)).map(({ part }) => triggersOf(part)));
    }
    case "feature":
    case "structure":
    case "segments":
    case "tags":
    case "photo":
      return null;
  }
}

const isList = (one: readonly number[] | null): one is readonly number[] => one !== null;

function fewest(parts: readonly (readonly number[] | null)[]): readonly number[] | null {
  const lists = parts.filter(isList).toSorted((a, b) => a.length - b.length);
  return lists[0] ?? null;
}

function every(parts: readonly (readonly number[] | null)[]): readonly number[] | null {
  const lists = parts.filter(isList);
  return lists.length === parts.length ? lists.flat() : null;
}

export const comparesPhoto = (node: Node): boolean =>
  node.kind === "photo" || (node.kind === "any" && node.parts.some(comparesPhoto));

/** Which checks a pattern can set off, which must always be asked, and which ask for a photo; numbers are places in `checks`. */
type Triggers = { byPattern: (readonly number[])[]; always: number[]; photo: number[] };
const known = new WeakMap<readonly CompiledCheck[], Triggers>();

function triggersFor(checks: readonly CompiledCheck[]): Triggers {
  const found = known.get(checks);
  if (found !== undefined) return found;
  const lists: number[][] = [];
  const always: number[] = [];
  const photo: number[] = [];
  checks.forEach(({ node }, at) => {
    if (comparesPhoto(node)) photo.push(at);
    const ids = triggersOf(node);
    if (ids === null) always.push(at);
    for (const id of ids ?? []) {
      // Without holes: engines read a sparse list as slowly as a map.
      while (lists.length <= id) lists.push([]);
      const list = lists[id];
      if (list?.at(-1) !== at) list?.push(at);
    }
  });
  const made: Triggers = { byPattern: lists, always, photo };
  known.set(checks, made);
  return made;
}

/** The checks that can say anything of this post, in their order. */
export function awake(
  checks: readonly CompiledCheck[],
  readings: Readings,
  asksPhoto: boolean,
): CompiledCheck[] {
  const { byPattern, always, photo } = triggersFor(checks);
  const ready = new Uint8Array(checks.length);
  for (const at of always) ready[at] = 1;
  if (asksPhoto) for (const at of photo) ready[at] = 1;
  for (const field of fields) {
    const matches = readings[field]?.matches;
    if (matches === undefined) continue;
    for (const id of matches.keys()) for (const at of byPattern[id] ?? []) ready[at] = 1;
  }
  return checks.filter((_, at) => ready[at] === 1);
}
