import { z } from "zod";
import { verdicts } from "../rules/finding.ts";
import { checkIdSchema, spanSchema } from "../rules/finding-schema.ts";
import { ruleIdSchema } from "../rules/rule-id-schema.ts";

const reason = z.string().min(1).max(500);

/**
 * What the facilitator says beside the app's answer. Nothing of the app's is taken away by it: the hall reads both.
 * Typed by a person about a pasted post, so it is as transient as the post.
 */
export const noteSchema = z.strictObject({
  /** Another verdict than the app's; null to leave it alone. */
  verdict: z.strictObject({ verdict: z.enum(verdicts), reason }).nullable(),
  /** Findings of the app that do not hold here. */
  dropped: z.array(z.strictObject({ check: checkIdSchema, reason })).max(100),
  /** Findings the app did not have. Without spans the whole post is meant. */
  added: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(60),
        rule: ruleIdSchema,
        /** The rule's name and sources as the hall reads them. */
        name: z.string().max(500),
        basis: z.array(z.string().max(400)).max(6),
        spans: z.array(spanSchema).max(50),
        reason,
      }),
    )
    .max(20),
  /** Ids of the questions the room has answered (`checklistOf`). */
  checked: z.array(z.string().max(120)).max(100),
});
export type Note = z.infer<typeof noteSchema>;
export type AddedFinding = Note["added"][number];

export const emptyNote: Note = { verdict: null, dropped: [], added: [], checked: [] };
