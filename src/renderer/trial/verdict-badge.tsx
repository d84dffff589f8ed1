import type { ReactNode } from "react";
import type { Severity, Verdict } from "../../core/rules/finding.ts";
import { trialWords } from "../../core/text/trial.ts";
import { useWords } from "../language/language.tsx";
import { JudgementIcon } from "./icons.tsx";
import { severityTone } from "./words.ts";

/** Word, icon and colour, always together; where two stand side by side, each says whose it is. */
export function VerdictBadge({ verdict, by }: { verdict: Verdict; by: string | null }): ReactNode {
  const words = useWords(trialWords);
  return (
    <div className="verdict-with">
      {by !== null && <small>{by}</small>}
      <p className="verdict-badge" data-tone={verdict}>
        <JudgementIcon shape={verdict} size={52} />
        {words.verdicts[verdict]}
      </p>
    </div>
  );
}

/** `brief` leaves the word to screen readers: the sign alone, where six of them stand in a list. */
export function SeverityBadge({
  severity,
  brief = false,
}: {
  severity: Severity;
  brief?: boolean;
}): ReactNode {
  const words = useWords(trialWords);
  return (
    <span className="severity-badge" data-tone={severityTone[severity]} data-brief={brief}>
      <JudgementIcon shape={severity} size={32} />
      <span className={brief ? "only-heard" : "severity-word"}>{words.severities[severity]}</span>
    </span>
  );
}
