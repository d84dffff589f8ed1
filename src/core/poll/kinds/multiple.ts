import { z } from "zod";
import { countOptions } from "./choices.ts";
import type { Asked } from "./kind.ts";
import { head, markedOptions, openHead, openOptions, publicHead, publicOptions } from "./parts.ts";

/** Several answers of several: `min` to `max` of them. */
export const multipleSchema = z
  .strictObject({
    ...head,
    kind: z.literal("multiple"),
    options: markedOptions,
    min: z.int().min(1, "min paling kecil 1").max(12).default(1),
    max: z.int().min(1).max(12).optional(),
  })
  .refine(({ min, max, options }) => min <= (max ?? options.length) && (max ?? min) <= options.length, {
    message: "min tidak boleh melebihi max, dan max tidak boleh melebihi banyaknya pilihan",
    path: ["max"],
  });
export const multiplePublic = z.strictObject({
  ...publicHead,
  kind: z.literal("multiple"),
  options: publicOptions,
  min: z.int(),
  max: z.int(),
});

export function askMultiple(poll: z.infer<typeof multipleSchema>): Asked {
  const { min, options } = poll;
  const max = poll.max ?? options.length;
  const right = options.filter((option) => option.correct).map(({ id }) => id);
  return {
    public: { ...openHead(poll), kind: "multiple", options: openOptions(options), min, max },
    read(answer) {
      if (!Array.isArray(answer)) return null;
      // In the question's order, so that the same choice is the same answer.
      const ids = options.map(({ id }) => id).filter((id) => answer.includes(id));
      return ids.length === answer.length && ids.length >= min && ids.length <= max ? ids : null;
    },
    count: (given) => countOptions(options, given),
    entries: null,
    right:
      right.length === 0
        ? null
        : (answer) =>
            Array.isArray(answer) &&
            answer.length === right.length &&
            right.every((id) => answer.includes(id)),
    correct: () => right,
    hands: [],
  };
}
