import type { Judgement, Span } from "./finding.ts";

/** What stays covered before a hall until somebody shows it: rude words and private values, found or let go. */
export function coversOf({ findings, suppressed, masks }: Judgement): Span[] {
  return [
    ...findings.filter(({ mask }) => mask).flatMap(({ masks, spans }) => masks ?? spans),
    ...suppressed.flatMap(({ masks }) => masks ?? []),
    ...(masks ?? []),
  ];
}
