import { z } from "zod";
import { fields, ruleKinds, severities, verdicts, type Judgement } from "./finding.ts";
import { basisKinds } from "./basis.ts";
import { ruleIdSchema } from "./rule-id-schema.ts";
import type { RuleId } from "./rule-ids.ts";

export const spanSchema = z.strictObject({
  field: z.enum(fields),
  start: z.int().min(0),
  end: z.int().min(0),
});
export const checkIdSchema = z.custom<`${RuleId}/${string}`>(
  (value) =>
    typeof value === "string" &&
    value.length <= 120 &&
    ruleIdSchema.safeParse(value.slice(0, value.indexOf("/"))).success,
);
const words = z.string().max(2_000);

const advice = z.array(words).max(20);
const wording = { message: words, why: words, advice, safer: words.exactOptional() };
const basis = z.strictObject({
  source: words,
  clause: words,
  kind: z.enum(basisKinds).exactOptional(),
  status: words,
  verified: z.string().max(40).nullable(),
  by: words.exactOptional(),
  en: z
    .strictObject({
      source: words.exactOptional(),
      clause: words.exactOptional(),
      status: words.exactOptional(),
    })
    .exactOptional(),
});

/** A judgement as it crosses a process: what the facilitator saw is what the hall gets. */
export const judgementSchema: z.ZodType<Judgement> = z.strictObject({
  verdict: z.enum(verdicts),
  findings: z
    .array(
      z.strictObject({
        rule: ruleIdSchema,
        check: checkIdSchema,
        kind: z.enum(ruleKinds).exactOptional(),
        name: words.exactOptional(),
        severity: z.enum(severities),
        spans: z.array(spanSchema).max(500),
        confidence: z.number().min(0).max(1),
        ...wording,
        basis: z.array(basis).max(20),
        mask: z.boolean(),
        masks: z.array(spanSchema).max(500).exactOptional(),
        office: z.strictObject({ owner: words, reviewed: words }).exactOptional(),
        en: z.strictObject({ ...wording, name: words.exactOptional() }).exactOptional(),
      }),
    )
    .max(500),
  suppressed: z
    .array(
      z.strictObject({
        rule: ruleIdSchema,
        check: checkIdSchema,
        reason: words,
        spans: z.array(spanSchema).max(500),
        masks: z.array(spanSchema).max(500).exactOptional(),
        en: z.strictObject({ reason: words }).exactOptional(),
      }),
    )
    .max(500),
  questions: z
    .array(
      z.strictObject({
        rule: ruleIdSchema,
        text: words,
        en: z.strictObject({ text: words }).exactOptional(),
      }),
    )
    .max(50),
  allowed: z
    .array(
      z.strictObject({
        id: words,
        name: words,
        message: words,
        advice,
        spans: z.array(spanSchema).max(500),
        en: z.strictObject({ name: words.exactOptional(), message: words, advice }).exactOptional(),
      }),
    )
    .max(20)
    .exactOptional(),
  masks: z.array(spanSchema).max(1_000).exactOptional(),
});
