import { type ReactNode, useRef } from "react";
import type { Finding } from "../../core/rules/finding.ts";
import { useFit } from "./fit.ts";
import { SeverityBadge } from "./verdict-badge.tsx";
import { basisWords, confidenceWord } from "./words.ts";

/** More advice than this is the presenter's to say: a hall reads one thing at a time. */
const adviceShown = 2;

/** The finding being talked about, large. */
export function FindingDetail({ finding, number }: { finding: Finding; number: number }): ReactNode {
  const body = useRef<HTMLDivElement>(null);
  useFit(body, `${number} ${finding.check}`, 36);
  return (
    <section className="finding" aria-label={`Temuan ${number}`}>
      <header className="finding-head">
        <span className="finding-number">{number}</span>
        <SeverityBadge severity={finding.severity} />
        <span className="finding-confidence">{confidenceWord(finding.confidence)}</span>
      </header>
      <div ref={body} className="finding-body">
        <h3>{finding.message}</h3>
        <p>{finding.why}</p>
        {finding.advice.length > 0 && (
          <ul className="finding-advice">
            {finding.advice.slice(0, adviceShown).map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
        )}
        {finding.safer !== undefined && (
          <p className="finding-safer">
            <span>Lebih aman:</span> {finding.safer}
          </p>
        )}
      </div>
      {finding.basis.length > 0 && <p className="finding-basis">{basisWords(finding.basis)}</p>}
    </section>
  );
}
