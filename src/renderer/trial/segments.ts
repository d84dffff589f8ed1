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

/** A mark's spans in one field, clamped to it, in order, with those that touch made one: its number stands once. */
function joined(mark: Mark, field: Field, length: number): Placed[] {
  const inside = (offset: number) => Math.max(0, Math.min(offset, length));
  const spans = mark.spans
    .filter((span) => span.field === field)
    .map((span) => ({ mark, start: inside(span.start), end: inside(span.end) }))
    .filter((span) => span.start < span.end)
    .sort((a, b) => a.start - b.start);
  const whole: Placed[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else whole.push(span);
  }
  return whole;
}

/** Cuts a field wherever a mark starts or ends; spans may overlap and nest. Offsets in UTF-16 units, as findings give them. */
export function segments(text: string, field: Field, marks: Mark[]): Segment[] {
  const placed = marks.flatMap((mark) => joined(mark, field, text.length));
  const edges = new Set([0, text.length]);
  for (const { start, end } of placed) edges.add(start).add(end);
  const cuts = [...edges].sort((a, b) => a - b);
  const cut = cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const over = placed.filter((one) => one.start <= start && one.end >= end);
    const begins = over.filter((one) => one.start === start).map((one) => one.mark);
    return { start, text: text.slice(start, end), marks: over.map((one) => one.mark), begins };
  });
  return numberedOnce(cut);
}

/** One finding's marks in a row carry its number once: "2 SEBARKAN … 2 info valid … 2 viralkan" is noise. */
function numberedOnce(all: Segment[]): Segment[] {
  let before: Mark | undefined;
  return all.map((segment) => {
    const begins = segment.begins.filter((mark) => mark !== before || segment.begins.length > 1);
    before = segment.begins.at(-1) ?? before;
    return begins.length === segment.begins.length ? segment : { ...segment, begins };
  });
}
