import { z } from "zod";
import { oneOf } from "./choices.ts";
import type { Asked } from "./kind.ts";
import { head, openHead, publicHead, publicOptions } from "./parts.ts";

/** A statement that is true or is not. */
export const benarSalahSchema = z.strictObject({
  ...head,
  kind: z.literal("benar-salah"),
  correct: z.enum(["benar", "salah"]).optional(),
});
export const benarSalahPublic = z.strictObject({
  ...publicHead,
  kind: z.literal("benar-salah"),
  options: publicOptions,
});

const options = [
  { id: "benar", text: "Benar" },
  { id: "salah", text: "Salah" },
];

export function askBenarSalah(poll: z.infer<typeof benarSalahSchema>): Asked {
  const right = poll.correct === undefined ? [] : [poll.correct];
  return oneOf({ ...openHead(poll), kind: "benar-salah", options }, options, right);
}
