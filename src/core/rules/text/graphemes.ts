let segmenter: Intl.Segmenter | undefined;

const plainAscii = (code: number): boolean => code < 0x300 && code !== 13 && code !== 10;

/** True when no grapheme can be cut at `at`, told from the two neighbours alone. */
function obviousBound(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  return plainAscii(text.charCodeAt(at - 1)) && plainAscii(text.charCodeAt(at));
}

/** Longest stretch looked at around a bound; a grapheme longer than this is noise, not writing. */
const reach = 20_000;

function graphemeAround(text: string, at: number): [number, number] {
  segmenter ??= new Intl.Segmenter("id", { granularity: "grapheme" });
  // Begin at a place that is certainly a bound, so the window cannot split a grapheme.
  let from = at;
  while (from > 0 && at - from < reach && !obviousBound(text, from)) from -= 1;
  let to = at + 1;
  while (to < text.length && to - at < reach && !obviousBound(text, to)) to += 1;
  const found = segmenter.segment(text.slice(from, to)).containing(at - from);
  if (found === undefined) return [at, at];
  const start = from + found.index;
  return [start, start + found.segment.length];
}

/** Widens a half-open range of UTF-16 units until both ends lie on grapheme bounds. */
export function snap(text: string, start: number, end: number): { start: number; end: number } {
  const from = obviousBound(text, start) ? start : graphemeAround(text, start)[0];
  if (obviousBound(text, end)) return { start: from, end };
  const [left, right] = graphemeAround(text, end);
  return { start: from, end: left === end ? end : right };
}
