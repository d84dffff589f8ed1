import type { ReactNode } from "react";
import type { Field } from "../../core/rules/finding.ts";
import { type Mark, type Segment, segments } from "./segments.ts";
import { severityTone } from "./words.ts";

const rank = { current: 0, shown: 1, "let-go": 2 } as const;

/** Where marks overlap, the one being talked about gives the look. */
function leading(marks: Mark[]): Mark | undefined {
  return [...marks].sort((a, b) => rank[a.tone] - rank[b.tone])[0];
}

function Run({ segment }: { segment: Segment }): ReactNode {
  const mark = leading(segment.marks);
  if (!mark) return segment.text;
  return (
    <mark className="post-mark" data-tone={mark.tone} data-severity={severityTone[mark.severity]}>
      {segment.begins.map((begin) => (
        <span key={begin.label} className="post-mark-label" data-tone={begin.tone}>
          {begin.label}
        </span>
      ))}
      {segment.text}
    </mark>
  );
}

type MarkedTextProps = { text: string; field: Field; marks: Mark[] };

export function MarkedText({ text, field, marks }: MarkedTextProps): ReactNode {
  return segments(text, field, marks).map((segment) => <Run key={segment.start} segment={segment} />);
}
