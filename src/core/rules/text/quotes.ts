/** Longest stretch read as one quotation; an unclosed mark must not swallow the post. */
const longestQuote = 600;

/** Stretches between double quotation marks (the view has made curly ones and guillemets plain). */
export function quotedRanges(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let open = -1;
  for (let i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
    if (open >= 0 && i - open <= longestQuote) {
      ranges.push({ start: open, end: i });
      open = -1;
    } else open = i;
  }
  if (!text.includes("'")) return ranges;
  for (const single of text.matchAll(/(?<=^|[\s(:])'([^'\n]{3,300})'(?=$|[\s.,!?)])/g)) {
    ranges.push({ start: single.index, end: single.index + single[0].length });
  }
  return ranges;
}
