import { z } from "zod";
import { inBoth } from "../../text/catalogue.ts";
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

const words = inBoth({ id: { benar: "Benar", salah: "Salah" }, en: { benar: "True", salah: "False" } });

export function askBenarSalah(poll: z.infer<typeof benarSalahSchema>): Asked {
  const right = poll.correct === undefined ? [] : [poll.correct];
  const { benar, salah } = words[poll.language ?? "id"];
  const options = [
    { id: "benar", text: benar },
    { id: "salah", text: salah },
  ];
  return oneOf({ ...openHead(poll), kind: "benar-salah", options }, options, right);
}
