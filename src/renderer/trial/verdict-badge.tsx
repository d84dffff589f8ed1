import type { ReactNode } from "react";
import type { Severity, Verdict } from "../../core/rules/finding.ts";
import { JudgementIcon } from "./icons.tsx";
import { severityTone, severityWord, verdictWord } from "./words.ts";

/** Word, icon and colour, always together. */
export function VerdictBadge({
  verdict,
  size = "normal",
}: {
  verdict: Verdict;
  size?: "normal" | "large";
}): ReactNode {
  return (
    <p className="verdict-badge" data-tone={verdict} data-size={size}>
      <JudgementIcon shape={verdict} size={size === "large" ? 84 : 52} />
      {verdictWord[verdict]}
    </p>
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
  return (
    <span className="severity-badge" data-tone={severityTone[severity]} data-brief={brief}>
      <JudgementIcon shape={severity} size={32} />
      <span className={brief ? "only-heard" : "severity-word"}>{severityWord[severity]}</span>
    </span>
  );
}
