import { type ReactNode, useRef } from "react";
import type { Finding } from "../../core/rules/finding.ts";
import { trialWords } from "../../core/text/trial.ts";
import { useWords } from "../language/language.tsx";
import { useFit } from "./fit.ts";
import { SeverityBadge } from "./verdict-badge.tsx";
import { basisWords, kindWord } from "./words.ts";

/** More advice than this is the presenter's to say: a hall reads one thing at a time. */
const adviceShown = 2;

type FindingDetailProps = {
  finding: Finding;
  number: number;
  /** Why the facilitator lets it go; null when they do not. The app's words stay. */
  against: string | null;
};

/** The finding being talked about, large. */
export function FindingDetail({ finding, number, against }: FindingDetailProps): ReactNode {
  const words = useWords(trialWords);
  const [first, ...others] = basisWords(finding.basis);
  const body = useRef<HTMLDivElement>(null);
  useFit(body, `${number} ${finding.check} ${against}`, 36);
  return (
    // No <section>: inside a slide the deck's engine takes one for a slide of its own and hides it.
    <div className="finding" role="group" aria-label={words.finding(number)} data-against={against !== null}>
      <header className="finding-head">
        <span className="finding-number">{number}</span>
        <SeverityBadge severity={finding.severity} />
        <span className="finding-confidence">{words.confidence(finding.confidence)}</span>
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
            <span>{words.instead}</span> {finding.safer}
          </p>
        )}
      </div>
      {against !== null && (
        <p className="finding-against">
          <span className="by-whom">{words.byFacilitator}</span> <strong>{words.doesNotHold}</strong>{" "}
          {against}
        </p>
      )}
      {first && (
        <p className="finding-basis">
          <b>{finding.office ? words.office(finding.office.owner) : kindWord(words, finding.kind)}</b> {first}
          {others.map((basis) => (
            <span key={basis}>; {basis}</span>
          ))}
        </p>
      )}
    </div>
  );
}
