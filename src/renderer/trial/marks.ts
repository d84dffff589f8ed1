import type { Suppressed } from "../../core/rules/finding.ts";
import type { HallTrial } from "../../core/session/hall.ts";
import type { Mark } from "./segments.ts";

export const letterOf = (index: number): string => String.fromCharCode(97 + index);

/** Numbered marks for findings in the order they are told, letters for what was let go. `last`: the newest is talked about. */
export function marksOf(
  { findings, added, dropped }: Pick<HallTrial, "findings" | "added" | "dropped">,
  letGo: Suppressed[],
  last: boolean,
): Mark[] {
  const total = findings.length + added.length;
  const all = [
    ...findings.map(({ spans, severity, check }) => ({
      spans,
      severity,
      dropped: dropped.some((one) => one.check === check),
    })),
    ...added.map(({ spans }) => ({ spans, severity: "review" as const, dropped: false })),
  ];
  const found = all.map(({ spans, severity, dropped }, index): Mark => {
    const current = last && index === total - 1;
    return {
      label: String(index + 1),
      tone: current ? "current" : dropped ? "let-go" : "shown",
      severity,
      spans,
    };
  });
  const released = letGo.map((one, index): Mark => ({
    label: letterOf(index),
    tone: "let-go",
    severity: "info",
    spans: one.spans,
  }));
  return [...found, ...released];
}
