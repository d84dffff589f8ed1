import { z } from "zod";
import { oneOf } from "./choices.ts";
import type { Asked } from "./kind.ts";
import { head, markedOptions, openHead, openOptions, publicHead, publicOptions } from "./parts.ts";

/** One answer of several. */
export const singleSchema = z.strictObject({ ...head, kind: z.literal("single"), options: markedOptions });
export const singlePublic = z.strictObject({
  ...publicHead,
  kind: z.literal("single"),
  options: publicOptions,
});

export function askSingle(poll: z.infer<typeof singleSchema>): Asked {
  const right = poll.options.filter((option) => option.correct).map(({ id }) => id);
  return oneOf(
    { ...openHead(poll), kind: "single", options: openOptions(poll.options) },
    poll.options,
    right,
  );
}
