import { z } from "zod";
import { ruleIds, type RuleId } from "./rule-ids.ts";

/** Apart from the ids, which pages read as well: a page with a strict policy has no use for a schema library. */
export const ruleIdSchema: z.ZodType<RuleId> = z.union(
  [z.enum(ruleIds), z.templateLiteral(["kantor-", z.string().regex(/[a-z0-9]+(?:-[a-z0-9]+)*/)])],
  { error: `id aturan: salah satu dari ${ruleIds.join(", ")}; atau milik kantor, diawali "kantor-"` },
);
