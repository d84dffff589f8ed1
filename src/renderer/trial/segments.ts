import type { Field, Severity, Span } from "../../core/rules/finding.ts";

/** What a numbered mark in the post stands for. */
export type Mark = {
  /** Shown in the text and beside the list: "1", "2"; letters for what was let go. */
  label: string;
  tone: "current" | "shown" | "let-go";
  severity: Severity;
  spans: Span[];
};

/** A run of text under the same marks. `begins` are the marks whose number stands at its start. */
export type Segment = { start: number; text: string; marks: Mark[]; begins: Mark[] };

type Placed = { mark: Mark; start: number; end: number };

function placedIn(text: string, field: Field, marks: Mark[]): Placed[] {
  return marks.flatMap((mark) =>
    mark.spans
      .filter((span) => span.field === field)
      .map((span) => ({
        mark,
        start: Math.max(0, Math.min(span.start, text.length)),
        end: Math.max(0, Math.min(span.end, text.length)),
      }))
      .filter((placed) => placed.start < placed.end),
  );
}

/** Cuts a field wherever a mark starts or ends; spans may overlap and nest. Offsets in UTF-16 units, as findings give them. */
export function segments(text: string, field: Field, marks: Mark[]): Segment[] {
  const placed = placedIn(text, field, marks);
  const edges = new Set([0, text.length]);
  for (const { start, end } of placed) edges.add(start).add(end);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const over = placed.filter((one) => one.start <= start && one.end >= end);
    const marked = [...new Set(over.map((one) => one.mark))];
    const begins = [...new Set(over.filter((one) => one.start === start).map((one) => one.mark))];
    return { start, text: text.slice(start, end), marks: marked, begins };
  });
}
