import { severities, type Finding, type RuleKind, type Severity, type Verdict } from "./finding.ts";
import type { RuleId } from "./rule-ids.ts";

/** Under this a finding is a hint. */
export const lowConfidence = 0.5;

/** What the heaviest finding makes of a post. */
const verdictOfSeverity: Record<Severity, Verdict> = {
  info: "aman",
  review: "tinjau",
  warning: "tinjau",
  severe: "jangan",
};

/** The heaviest a finding may weigh: the first row that fits. Everything else may be `severe`. */
export const ceilings: readonly { name: string; fits: (of: Weighed) => boolean; most: Severity }[] = [
  { name: "keyakinan di bawah 0,5", fits: (of) => of.confidence < lowConfidence, most: "review" },
  { name: "`dukungan-lgbt`", fits: (of) => of.rule === "dukungan-lgbt", most: "review" },
  { name: "sifat anjuran", fits: (of) => of.kind === "anjuran", most: "warning" },
  { name: "sifat larangan atau tambahan", fits: () => true, most: "severe" },
];
type Weighed = { rule: RuleId; kind: RuleKind; confidence: number };

const weight = (severity: Severity): number => severities.indexOf(severity);
export const weaker = (a: Severity, b: Severity): Severity => (weight(a) <= weight(b) ? a : b);

/** The weight a check gives, held down by `ceilings`. */
export const highestFor = (of: Weighed, severity: Severity): Severity =>
  weaker(severity, ceilings.find((row) => row.fits(of))?.most ?? "severe");

/** One step weaker, for findings in a setting that softens them. */
export const oneStepWeaker = (severity: Severity): Severity =>
  severities[Math.max(0, weight(severity) - 1)] ?? "info";

export const strongerFirst = (a: Finding, b: Finding): number =>
  weight(b.severity) - weight(a.severity) || b.confidence - a.confidence;

/** Flagged means any finding at `review` or above. */
export const isFlagged = (findings: readonly Pick<Finding, "severity">[]): boolean =>
  verdictOf(findings) !== "aman";

export function verdictOf(findings: readonly Pick<Finding, "severity">[]): Verdict {
  const heaviest = severities.findLast((one) => findings.some((finding) => finding.severity === one));
  return heaviest === undefined ? "aman" : verdictOfSeverity[heaviest];
}
