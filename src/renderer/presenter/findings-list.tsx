import type { Judgement } from "../../core/rules/finding.ts";
import { words } from "../../core/text/presenter.ts";

type FindingsListProps = {
  heading: string;
  judgement: Judgement;
  /** How many of the findings the hall has seen; null for a draft. */
  revealed: number | null;
};

/** Everything the engine says, for the facilitator's eyes before anyone else's. */
export function FindingsList({ heading, judgement, revealed }: FindingsListProps) {
  const { verdict, findings, suppressed, questions } = judgement;
  return (
    <section className="findings" aria-live="polite">
      <h3>
        {heading}
        <span className="verdict" data-verdict={verdict}>
          {words.verdicts[verdict]}
        </span>
      </h3>
      {findings.length === 0 && <p className="empty">{words.trial.nothing}</p>}
      <ol>
        {findings.map((finding, index) => (
          <li
            key={finding.check}
            data-severity={finding.severity}
            data-seen={revealed !== null && index < revealed}
          >
            <p className="finding-head">
              <span className="severity">{words.severities[finding.severity]}</span>
              <code>{finding.check}</code>
            </p>
            <p>{finding.message}</p>
            <p className="why">{finding.why}</p>
            <p className="basis">
              {finding.basis
                .map((basis) => [basis.source, basis.clause].filter(Boolean).join(", "))
                .join("; ")}
            </p>
          </li>
        ))}
      </ol>
      {suppressed.length > 0 && (
        <details>
          <summary>
            {words.trial.released} ({suppressed.length})
          </summary>
          <ul>
            {suppressed.map((candidate) => (
              <li key={`${candidate.check} ${candidate.spans[0]?.start ?? 0}`}>
                <code>{candidate.check}</code> {candidate.reason}
              </li>
            ))}
          </ul>
        </details>
      )}
      {questions.length > 0 && (
        <details>
          <summary>{words.trial.ask}</summary>
          <ul>
            {questions.map((question) => (
              <li key={question.text}>{question.text}</li>
            ))}
          </ul>
        </details>
      )}
      <p className="signal">{words.trial.signal}</p>
    </section>
  );
}
