import { spoken } from "../../core/rules/language.ts";
import type { Language } from "../../core/deck/model.ts";
import type { HallTrial } from "../../core/session/hall.ts";

/** What the hall may know of the judgement; a verdict held back is null. */
export type Told = Pick<
  HallTrial,
  "findings" | "dropped" | "added" | "suppressed" | "questions" | "allowed" | "verdict" | "ruling"
>;

/** What is told, in the hall's language as far as it was translated. */
export function toldIn(told: Told, language: Language): Told {
  if (language === "id") return told;
  const { findings, suppressed, questions, allowed } = told;
  const say = <T extends { en?: object }>(one: T): T => spoken(one, language);
  return {
    ...told,
    findings: findings.map((one) => ({ ...say(one), basis: one.basis.map(say) })),
    suppressed: suppressed.map(say),
    questions: questions.map(say),
    allowed: allowed.map(say),
  };
}
