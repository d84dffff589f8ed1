import { fields, type Basis, type Field, type Finding, type Span } from "./finding.ts";
import type { RuleId } from "./rule-ids.ts";

/** Spans in reading order; those that touch become one. */
export function mergeSpans(spans: Span[]): Span[] {
  const order = (field: Field): number => fields.indexOf(field);
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => order(a.field) - order(b.field) || a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && last.field === span.field && span.start <= last.end)
      last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/** Findings of one rule on one place become one, with every basis; the strongest (first) speaks. */
export function mergeFindings(findings: Finding[]): Finding[] {
  const merged: Finding[] = [];
  for (const finding of findings) {
    const same = merged.find((one) => one.rule === finding.rule && touches(one.spans, finding.spans));
    if (same === undefined) merged.push(finding);
    else {
      same.basis = uniqueBasis([...same.basis, ...finding.basis]);
      coverToo(same, finding);
    }
  }
  return merged;
}

/** Rules that already say what is wrong with a rude word: politeness adds nothing on the same place. */
const graverThanRude: readonly RuleId[] = [
  "ujaran-kebencian",
  "sara",
  "pelecehan",
  "diskriminasi",
  "radikalisme",
  "terorisme",
  "pornografi",
];

/** Under this an insult is only perhaps one. */
const likely = 0.6;

/**
 * On one place the graver finding speaks alone: for the plain rude word, and for what is only perhaps an insult.
 * What is only perhaps graver (`review`) does not take the place of the plain word: both are said.
 */
export function withoutAbsorbed(findings: Finding[]): Finding[] {
  const isWeak = (one: Finding): boolean => one.severity === "info" || one.severity === "review";
  const grave = findings.filter((one) => graverThanRude.includes(one.rule) && !isWeak(one));
  return findings.filter((one) => {
    const perhaps = graverThanRude.includes(one.rule) && isWeak(one) && one.confidence < likely;
    if (one.rule !== "bahasa-sopan" && !perhaps) return true;
    const over = grave.find((other) => other.rule !== one.rule && touches(one.spans, other.spans));
    if (over !== undefined) coverToo(over, one);
    return over === undefined;
  });
}

function coverToo(kept: Finding, gone: Finding): void {
  const masks = mergeSpans([...(kept.masks ?? []), ...(gone.masks ?? [])].map((span) => ({ ...span })));
  if (masks.length === 0) return;
  kept.mask = true;
  kept.masks = masks;
}

const touches = (a: Span[], b: Span[]): boolean =>
  (a.length === 0 && b.length === 0) ||
  a.some((one) => b.some((two) => one.field === two.field && one.start < two.end && two.start < one.end));

function uniqueBasis(list: Basis[]): Basis[] {
  return list.filter(
    (one, at) => list.findIndex((two) => two.source === one.source && two.clause === one.clause) === at,
  );
}
