import type { ReactNode } from "react";
import { bar } from "../../core/post/mask.ts";
import type { Field } from "../../core/rules/finding.ts";
import { trialWords } from "../../core/text/trial.ts";
import { useWords } from "../language/language.tsx";
import { type Mark, type Segment, segments } from "./segments.ts";
import { severityTone } from "./words.ts";

const rank = { current: 0, shown: 1, "let-go": 2 } as const;

/** Where marks overlap, the one being talked about gives the look. */
function leading(marks: Mark[]): Mark | undefined {
  return [...marks].sort((a, b) => rank[a.tone] - rank[b.tone])[0];
}

const bars = new RegExp(`(${bar}+)`);

/** What was taken out of the post before it was sent is drawn as a bar, not as letters that look like a font's fault. */
function Letters({ text }: { text: string }): ReactNode {
  const words = useWords(trialWords);
  if (!text.includes(bar)) return text;
  return text.split(bars).map((piece, index) =>
    piece.startsWith(bar) ? (
      // Pieces of one text never change places.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className="post-bar" style={{ width: `${Math.max(1, piece.length * 0.52)}em` }}>
        <span className="only-heard">{words.barred}</span>
      </span>
    ) : (
      piece
    ),
  );
}

function Run({ segment }: { segment: Segment }): ReactNode {
  const mark = leading(segment.marks);
  if (!mark) return <Letters text={segment.text} />;
  return (
    <mark className="post-mark" data-tone={mark.tone} data-severity={severityTone[mark.severity]}>
      {segment.begins.map((begin) => (
        <span key={begin.label} className="post-mark-label" data-tone={begin.tone}>
          {begin.label}
        </span>
      ))}
      <Letters text={segment.text} />
    </mark>
  );
}

type MarkedTextProps = { text: string; field: Field; marks: Mark[] };

export function MarkedText({ text, field, marks }: MarkedTextProps): ReactNode {
  return segments(text, field, marks).map((segment) => <Run key={segment.start} segment={segment} />);
}
