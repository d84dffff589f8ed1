import type { Judgement } from "../../src/core/rules/finding.ts";
import type { Answer, Found } from "./suite.ts";

/** The engine's answer in the suite's own terms. */
export function answerTo(judgement: Judgement): Answer {
  const plain = ({ rule, spans }: Pick<Judgement["suppressed"][number], "rule" | "spans">): Found => ({
    rule,
    spans: spans.flatMap(({ field, start, end }): [number, number][] =>
      field === "text" ? [[start, end]] : [],
    ),
  });
  return { findings: judgement.findings.map(plain), suppressed: judgement.suppressed.map(plain) };
}
