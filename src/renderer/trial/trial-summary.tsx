import { type ReactNode, useRef } from "react";
import type { Finding, Question, Suppressed } from "../../core/rules/finding.ts";
import { useFit } from "./fit.ts";
import { JudgementIcon } from "./icons.tsx";
import { SeverityBadge } from "./verdict-badge.tsx";

export type SummaryProps = { findings: Finding[]; suppressed: Suppressed[]; questions: Question[] };

const letter = (index: number) => String.fromCharCode(97 + index);

/** With more findings than this a line holds the sign without its word, and what was let go gets a view of its own. */
const fewFindings = 3;

function FindingLine({
  finding,
  number,
  brief,
}: {
  finding: Finding;
  number: number;
  brief: boolean;
}): ReactNode {
  return (
    <li>
      <span className="finding-number">{number}</span>
      <span>
        <SeverityBadge severity={finding.severity} brief={brief} /> {finding.message}
      </span>
    </li>
  );
}

function LetGo({ suppressed }: { suppressed: Suppressed[] }): ReactNode {
  return (
    <div className="trial-let-go">
      <h3>Dipertimbangkan, lalu dilepas</h3>
      <ol className="trial-lines">
        {suppressed.map((one, index) => (
          <li key={`${one.check} ${one.reason}`}>
            <span className="finding-number" data-tone="let-go">
              {letter(index)}
            </span>
            <span>{one.reason}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Everything at once: the findings in a line each, and what was considered and let go. */
export function TrialSummary({ findings, suppressed, questions }: SummaryProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const brief = findings.length > fewFindings;
  useFit(list, `${findings.length} ${suppressed.length} ${questions.length}`, 36);
  return (
    <div ref={list} className="trial-summary">
      {findings.length === 0 && suppressed.length === 0 && (
        <p className="trial-none">
          <JudgementIcon shape="aman" size={150} />
          Tidak ada aturan yang tampak tersentuh.
        </p>
      )}
      {findings.length > 0 && (
        <ol className="trial-lines">
          {findings.map((finding, index) => (
            <FindingLine key={finding.check} finding={finding} number={index + 1} brief={brief} />
          ))}
        </ol>
      )}
      {suppressed.length > 0 && !brief && <LetGo suppressed={suppressed} />}
      {suppressed.length > 0 && brief && (
        <p className="trial-question">{suppressed.length} hal lain dipertimbangkan, lalu dilepas.</p>
      )}
      {findings.length === 0 && suppressed.length > 0 && questions[0] && (
        <p className="trial-question">{questions[0].text}</p>
      )}
    </div>
  );
}
