import { z } from "zod";

/** Phones take ids of at most 80, and a run's is the question's with its number. */
const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "huruf kecil, angka, dan tanda hubung saja");

const optionSchema = z.strictObject({
  id: slug,
  text: z.string().min(1).max(300),
  /** Known to the facilitator only; no view for the hall carries it before the reveal. */
  correct: z.boolean().optional(),
});

/** A question as a deck's `poll` block holds it, and as the journal keeps it when it is opened. */
export const pollSchema = z
  .strictObject({
    id: slug,
    kind: z.literal("single").default("single"),
    question: z.string().min(1).max(500),
    options: z.array(optionSchema).min(2).max(12),
    /** Shown with the results. */
    explain: z.string().max(1_000).optional(),
  })
  .refine((poll) => new Set(poll.options.map((option) => option.id)).size === poll.options.length, {
    message: "ada dua pilihan dengan id yang sama",
    path: ["options"],
  });
export type Poll = z.infer<typeof pollSchema>;
