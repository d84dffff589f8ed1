import { severities, type Finding, type Severity, type Verdict } from "./finding.ts";
import type { RuleId } from "./rule-ids.ts";

const weight = (severity: Severity): number => severities.indexOf(severity);
const weaker = (a: Severity, b: Severity): Severity => (weight(a) <= weight(b) ? a : b);

/** Under this a finding is a hint and weighs at most `review`. */
export const lowConfidence = 0.5;

/**
 * The heaviest a check may weigh (docs/rules.md): an `anjuran` is at most a warning, a low-confidence check and
 * the clause on LGBT support at most `review`. So none of them can make a post `jangan`.
 */
export function highestFor(
  rule: RuleId,
  kind: "larangan" | "anjuran" | "tambahan",
  confidence: number,
  severity: Severity,
): Severity {
  if (confidence < lowConfidence || rule === "dukungan-lgbt") return weaker(severity, "review");
  return kind === "anjuran" ? weaker(severity, "warning") : severity;
}

/** One step weaker, for findings in a setting that softens them. */
export const oneStepWeaker = (severity: Severity): Severity =>
  severities[Math.max(0, weight(severity) - 1)] ?? "info";

export const strongerFirst = (a: Finding, b: Finding): number =>
  weight(b.severity) - weight(a.severity) || b.confidence - a.confidence;

/** Flagged means any finding at `review` or above. */
export const isFlagged = (findings: readonly Finding[]): boolean =>
  findings.some((one) => weight(one.severity) >= 1);

export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((one) => one.severity === "severe")) return "jangan";
  return isFlagged(findings) ? "tinjau" : "aman";
}
