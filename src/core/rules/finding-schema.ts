import { z } from "zod";
import { fields, severities, verdicts, type Judgement } from "./finding.ts";
import { ruleIds, type RuleId } from "./rule-ids.ts";

const span = z.strictObject({
  field: z.enum(fields),
  start: z.int().min(0),
  end: z.int().min(0),
});
const rule = z.enum(ruleIds);
const check = z.custom<`${RuleId}/${string}`>(
  (value) =>
    typeof value === "string" && value.length <= 120 && ruleIds.some((id) => value.startsWith(`${id}/`)),
);
const words = z.string().max(2_000);

/** A judgement as it crosses a process: what the facilitator saw is what the hall gets. */
export const judgementSchema: z.ZodType<Judgement> = z.strictObject({
  verdict: z.enum(verdicts),
  findings: z
    .array(
      z.strictObject({
        rule,
        check,
        severity: z.enum(severities),
        spans: z.array(span).max(500),
        confidence: z.number().min(0).max(1),
        message: words,
        why: words,
        advice: z.array(words).max(20),
        safer: words.exactOptional(),
        basis: z
          .array(
            z.strictObject({
              source: words,
              clause: words,
              status: words,
              verified: z.string().max(40).nullable(),
            }),
          )
          .max(20),
        mask: z.boolean(),
        masks: z.array(span).max(500).exactOptional(),
      }),
    )
    .max(500),
  suppressed: z.array(z.strictObject({ rule, check, reason: words, spans: z.array(span).max(500) })).max(500),
  questions: z.array(z.strictObject({ rule, text: words })).max(50),
});
