import type { Judgement } from "./finding.ts";

/** Anything that carries its English beside it, in the language asked for. */
export const spoken = <T extends { en?: object | undefined }>(one: T, language: "id" | "en"): T =>
  language === "id" ? one : { ...one, ...one.en };

/**
 * A judgement in the language of the screen that shows it. Findings carry both, so a hall can change its language in
 * the middle of a post; what nobody translated stays Indonesian.
 */
export function inLanguage(judgement: Judgement, language: "id" | "en"): Judgement {
  if (language === "id") return judgement;
  const { findings, suppressed, questions, allowed } = judgement;
  const english = <T extends { en?: object }>(one: T): T => spoken(one, language);
  return {
    ...judgement,
    findings: findings.map((one) => ({ ...english(one), basis: one.basis.map(english) })),
    suppressed: suppressed.map(english),
    questions: questions.map(english),
    ...(allowed === undefined ? {} : { allowed: allowed.map(english) }),
  };
}
