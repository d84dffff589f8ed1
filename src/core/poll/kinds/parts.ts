import { z } from "zod";

/** Phones take ids of at most 80, and a run's is the question's with its number. */
export const slug = z
  .string()
  .max(60, "id paling panjang 60 huruf")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "huruf kecil, angka, dan tanda hubung saja");

/** What every question has, whatever its kind. */
export const head = {
  id: slug,
  question: z.string().min(1).max(500, "pertanyaan paling panjang 500 huruf; selebihnya pindahkan ke slide"),
  /** Shown with the results. */
  explain: z.string().max(1_000, "penjelasan paling panjang 1.000 huruf").optional(),
  /** Answers carry a name, said on the phone before the first tap. */
  named: z.boolean().optional(),
  /** `slide`: opened when a step forward reaches its slide, and locked when the slide is left. */
  opens: z.enum(["slide", "key"]).optional(),
  /** Of the words that come with the kind ("Benar", "Salah"); Indonesian unless it says otherwise. */
  language: z.enum(["id", "en"]).optional(),
  /** Results stay covered until so many have answered: few answers name their givers. */
  least: z.int().min(0).max(100).optional(),
};
export const publicHead = {
  id: z.string().min(1).max(80),
  question: z.string().min(1).max(500),
  named: z.boolean(),
};

type Head = { id: string; question: string; named?: boolean | undefined };
export const openHead = ({
  id,
  question,
  named,
}: Head): { id: string; question: string; named: boolean } => ({
  id,
  question,
  named: named ?? false,
});

const text = z
  .string()
  .min(1)
  .max(300, "satu pilihan paling panjang 300 huruf; yang lebih panjang tidak terbaca dari kursi belakang");
const few = "sebuah pertanyaan memerlukan paling sedikit dua pilihan";
const many = "paling banyak 12 pilihan; lebih dari itu tidak terbaca dari kursi belakang";

function differ(options: readonly { id: string }[]): boolean {
  return new Set(options.map((option) => option.id)).size === options.length;
}
const same = "ada dua pilihan dengan id yang sama";

export const plainOptions = z
  .array(z.strictObject({ id: slug, text }), few)
  .min(2, few)
  .max(12, many)
  .refine(differ, same);

/** `correct` is known to the facilitator only; no view for the hall carries it before the reveal. */
export const markedOptions = z
  .array(z.strictObject({ id: slug, text, correct: z.boolean().optional() }), few)
  .min(2, few)
  .max(12, many)
  .refine(differ, same);

export const publicOptions = z
  .array(z.strictObject({ id: z.string(), text: z.string() }))
  .min(1)
  .max(12);
export type Option = { id: string; text: string };

export const openOptions = (options: readonly Option[]): Option[] =>
  options.map(({ id, text }) => ({ id, text }));
