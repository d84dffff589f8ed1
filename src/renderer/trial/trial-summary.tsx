import { type ReactNode, useRef } from "react";
import type { Finding } from "../../core/rules/finding.ts";
import { trialWords } from "../../core/text/trial.ts";
import { useWords } from "../language/language.tsx";
import { useFit } from "./fit.ts";
import { JudgementIcon } from "./icons.tsx";
import { LetGo } from "./let-go.tsx";
import type { Told } from "./told.ts";
import { SeverityBadge } from "./verdict-badge.tsx";

/** With more lines than this one holds the sign without its word, and what was let go gets a view of its own. */
const fewLines = 3;

/** What to do and where to turn; the facilitator has the rest. */
const adviceShown = 2;

type FindingLineProps = { finding: Finding; number: number; brief: boolean; dropped: boolean };

function FindingLine({ finding, number, brief, dropped }: FindingLineProps): ReactNode {
  const words = useWords(trialWords);
  return (
    <li data-dropped={dropped}>
      <span className="finding-number" {...(dropped && { "data-tone": "let-go" })}>
        {number}
      </span>
      <span>
        <SeverityBadge severity={finding.severity} brief={brief} />{" "}
        <span className="line-message">{finding.message}</span>
        {dropped && <span className="by-whom">{words.droppedByFacilitator}</span>}
      </span>
    </li>
  );
}

/** Everything at once: the findings in a line each, what was considered and let go, and the facilitator's own verdict. */
export function TrialSummary({ told }: { told: Told }): ReactNode {
  const words = useWords(trialWords);
  const { findings, added, dropped, suppressed, questions, allowed, ruling } = told;
  const list = useRef<HTMLDivElement>(null);
  const lines = findings.length + added.length;
  const brief = lines > fewLines;
  const crowded = brief || ruling !== null || allowed.length > 0;
  useFit(list, `${lines} ${suppressed.length} ${questions.length} ${ruling?.reason} ${allowed.length}`, 36);
  return (
    <div ref={list} className="trial-summary">
      {lines === 0 && (suppressed.length === 0 || crowded) && (
        <p className="trial-none">
          <JudgementIcon shape="aman" size={150} />
          {words.nothing}
        </p>
      )}
      {lines > 0 && (
        <ol className="trial-lines">
          {findings.map((finding, index) => (
            <FindingLine
              key={finding.check}
              finding={finding}
              number={index + 1}
              brief={brief}
              dropped={dropped.some(({ check }) => check === finding.check)}
            />
          ))}
          {added.map((one, index) => (
            <li key={one.id}>
              <span className="finding-number" data-tone="facilitator">
                {findings.length + index + 1}
              </span>
              <span>
                <span className="by-whom">{words.byFacilitator}</span> {one.name}
              </span>
            </li>
          ))}
        </ol>
      )}
      {ruling && (
        <p className="trial-ruling">
          <span className="by-whom">{words.byFacilitator}</span> {ruling.reason}
        </p>
      )}
      {allowed[0] && (
        <div className="trial-allowed">
          <h3>{words.allowed}</h3>
          <p>{allowed[0].message}</p>
          {allowed[0].advice.slice(0, adviceShown).map((advice) => (
            <p key={advice} className="trial-turn-to">
              {advice}
            </p>
          ))}
        </div>
      )}
      {suppressed.length > 0 && !crowded && <LetGo suppressed={suppressed} alone={false} />}
      {suppressed.length > 0 && crowded && (
        <p className="trial-question">{words.letGoCount(suppressed.length, lines > 0)}</p>
      )}
      {lines === 0 && suppressed.length > 0 && !crowded && questions[0] && (
        <p className="trial-question">{questions[0].text}</p>
      )}
    </div>
  );
}
