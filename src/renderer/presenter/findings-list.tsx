import { checklistOf } from "../../core/post/checklist.ts";
import type { Finding, Judgement } from "../../core/rules/finding.ts";
import type { Note } from "../../core/session/note.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import { inLanguage, spoken } from "../../core/rules/language.ts";
import { trialWords } from "../../core/text/trial.ts";
import { basisWords } from "../trial/words.ts";
import { useLanguage, useWords } from "../language/language.tsx";

type FindingsListProps = {
  heading: string;
  judgement: Judgement;
  note?: Note;
  /** How many of the findings the hall has seen; null for a draft. */
  revealed: number | null;
};

/** Everything the engine says, for the facilitator's eyes before anyone else's. */
export function FindingsList({ heading, judgement, note, revealed }: FindingsListProps) {
  const words = useWords(presenterWords);
  const hallWords = useWords(trialWords);
  const language = useLanguage();
  const { verdict, findings, suppressed, questions, allowed } = inLanguage(judgement, language);
  return (
    <section className="findings" aria-live="polite" aria-label={heading}>
      <h3>
        {heading}
        <span className="verdict" data-verdict={verdict}>
          {words.verdicts[verdict]}
        </span>
      </h3>
      {note?.verdict && (
        <p className="own-word">
          {hallWords.byFacilitator}: <b>{words.verdicts[note.verdict.verdict]}</b>. {note.verdict.reason}
        </p>
      )}
      {findings.length === 0 && <p className="empty">{words.trial.nothing}</p>}
      <ol>
        {findings.map((finding, index) => (
          <FindingRow
            key={finding.check}
            finding={finding}
            seen={revealed !== null && index < revealed}
            dropped={note?.dropped.find(({ check }) => check === finding.check)?.reason ?? null}
          />
        ))}
        {note?.added.map((one, index) => (
          <li key={one.id} data-seen={revealed !== null && findings.length + index < revealed}>
            <p>{one.name}</p>
            <p className="own-word">
              {hallWords.byFacilitator}: {one.reason}
            </p>
          </li>
        ))}
      </ol>
      {allowed !== undefined && (
        <div className="allowed">
          <h4>{words.trial.allowed}</h4>
          {allowed.map(({ id, message, advice }) => (
            <div key={id}>
              <p>{message}</p>
              {advice.map((one) => (
                <p key={one} className="why">
                  {one}
                </p>
              ))}
            </div>
          ))}
        </div>
      )}
      {suppressed.length > 0 && (
        <details>
          <summary>
            {words.trial.released} ({suppressed.length})
          </summary>
          <ul>
            {suppressed.map((candidate) => (
              <li key={`${candidate.check} ${candidate.reason}`}>
                {candidate.reason} <code>{candidate.check}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      {revealed === null && (
        <details>
          <summary>{words.trial.ask}</summary>
          <ul>
            {checklistOf(questions)
              .map((item) => spoken(item, language))
              .map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
          </ul>
        </details>
      )}
      <p className="signal">{words.trial.signal}</p>
    </section>
  );
}

type FindingRowProps = { finding: Finding; seen: boolean; dropped: string | null };

function FindingRow({ finding, seen, dropped }: FindingRowProps) {
  const hallWords = useWords(trialWords);
  const words = useWords(presenterWords);
  const clauses = finding.basis.map(({ clause }) => clause).filter(Boolean);
  return (
    <li data-severity={finding.severity} data-seen={seen} data-dropped={dropped !== null}>
      <p className="row-head">
        <span className="severity">{words.severities[finding.severity]}</span>
        <span>{hallWords.confidence(finding.confidence)}</span>
        {finding.kind && (
          <span className="kind" data-kind={finding.kind}>
            {hallWords.kinds[finding.kind]}
          </span>
        )}
      </p>
      <p className="message">{finding.message}</p>
      {dropped !== null && (
        <p className="own-word">
          {hallWords.byFacilitator}: {hallWords.doesNotHold} {dropped}
        </p>
      )}
      <p className="why">{finding.why}</p>
      {finding.office && (
        <p className="why">{words.trial.office(finding.office.owner, finding.office.reviewed)}</p>
      )}
      <p className="basis" title={clauses.join("; ")}>
        {basisWords(finding.basis).join("; ")} <code>{finding.check}</code>
      </p>
    </li>
  );
}
