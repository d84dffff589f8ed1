import { z } from "zod";
import { day } from "./basis.ts";
import { ruleIdSchema } from "./rule-id-schema.ts";

/** The file beside an office's packs in which it enters what it has read in the circular itself. */
export const basesFile = "dasar.yaml";

const text = z.string().min(1).max(400);
/** `sumber` as it is shown; without `aturan` it speaks of every rule that cites the source. */
export const basisEntrySchema = z
  .strictObject({
    sumber: text,
    aturan: ruleIdSchema.optional(),
    butir: text.optional(),
    status: text.optional(),
    diverifikasi: day.optional(),
    oleh: z.string().min(1).max(120).optional(),
    en: z.strictObject({ butir: text.optional(), status: text.optional() }).optional(),
  })
  .refine((entry) => entry.butir === undefined || entry.aturan !== undefined, {
    error: "butir yang dikutip perlu menyebut aturannya",
  });

export type BasisEntry = z.infer<typeof basisEntrySchema>;
