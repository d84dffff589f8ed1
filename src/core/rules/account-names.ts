import type { View } from "./text/view.ts";

type Part = { text: string; start: number; end: number };

const leet: Record<string, string> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b" };

const plain = (text: string): string => text.replace(/[0134578]/g, (digit) => leet[digit] ?? digit);

/** Segments of an account or display name: cut at separators and where lower case turns to upper. */
function segments(view: View): Part[] {
  const parts: Part[] = [];
  let start = -1;
  for (let i = 0; i <= view.text.length; i += 1) {
    const char = view.text[i] ?? " ";
    const inside = /[a-z0-9]/.test(char);
    const camel = inside && start >= 0 && view.upper[i] === 1 && view.upper[i - 1] === 0;
    if (start >= 0 && (!inside || camel)) {
      parts.push({ text: view.text.slice(start, i), start, end: i });
      start = -1;
    }
    if (inside && start < 0) start = i;
  }
  return parts;
}

/** Longest name of an institution, in segments: d.i.t.j.e.n.p.a.j.a.k is spelled out in 11. */
const mostSegments = 16;
/** A short acronym glued to other letters means nothing; a long name is recognised at either end of a segment. */
const glueFrom = 7;

/**
 * Where an institution's name fills whole segments: "kemenkeu_budi", "b34cukai.id", "d.j.p", "pajakRI".
 * `names` are lower-case words; spaces in them are segment bounds that may be missing in the account.
 */
export function namedInstitutions(view: View, names: readonly string[]): [number, number][] {
  const wanted = new Map(names.map((name) => [name.replaceAll(" ", ""), name]));
  const long = [...wanted.keys()].filter((name) => name.length >= glueFrom);
  const parts = segments(view);
  const found: [number, number][] = [];
  for (let i = 0; i < parts.length; i += 1) {
    let joined = "";
    for (let j = i; j < parts.length && j - i < mostSegments; j += 1) {
      const part = parts[j];
      const first = parts[i];
      if (part === undefined || first === undefined) break;
      joined += part.text;
      const spellings = [
        joined,
        plain(joined),
        joined.replace(/[0-9]+$/, ""),
        plain(joined.replace(/[0-9]+$/, "")),
      ];
      if (spellings.some((spelling) => wanted.has(spelling))) found.push([first.start, part.end]);
      if (joined.length > 40) break;
    }
    const part = parts[i];
    if (part === undefined) continue;
    const text = plain(part.text);
    for (const name of long) {
      const at = text.indexOf(name);
      if (at >= 0 && text.length > name.length) found.push([part.start + at, part.start + at + name.length]);
    }
  }
  return withoutOverlap(found);
}

function withoutOverlap(ranges: [number, number][]): [number, number][] {
  const kept: [number, number][] = [];
  for (const range of ranges.sort((a, b) => b[1] - b[0] - (a[1] - a[0]))) {
    if (!kept.some((other) => range[0] < other[1] && other[0] < range[1])) kept.push(range);
  }
  return kept.sort((a, b) => a[0] - b[0]);
}
