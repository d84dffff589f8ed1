import { z } from "zod";
import type { Answer } from "../answer.ts";
import { skip } from "../answer.ts";
import type { Asked, Count, Given } from "./kind.ts";
import { head, openHead, publicHead } from "./parts.ts";

const labels = z.array(z.string().min(1).max(60, "label skala paling panjang 60 huruf")).max(11);

/** A whole number on a line, with words for its ends or for every step. */
export const scaleSchema = z
  .strictObject({
    ...head,
    kind: z.literal("scale"),
    from: z.int().min(0).max(1).default(1),
    to: z.int().min(2).max(10, "skala paling tinggi 10").default(5),
    /** None, one for each end, or one for each step. */
    labels: labels.default([]),
    /** Whether "Lewati" is offered: a question about oneself should have a way around it. */
    skip: z.boolean().default(true),
  })
  .refine(({ from, to, labels }) => [0, 2, to - from + 1].includes(labels.length), {
    message: "tulis dua label untuk kedua ujung, atau satu label untuk tiap angka",
    path: ["labels"],
  });
export const scalePublic = z.strictObject({
  ...publicHead,
  kind: z.literal("scale"),
  from: z.int(),
  to: z.int(),
  labels,
  skip: z.boolean(),
});

type Scale = z.infer<typeof scaleSchema>;

export function askScale(poll: Scale): Asked {
  const { from, to, labels, skip: skips } = poll;
  const steps = Array.from({ length: to - from + 1 }, (_, at) => ({
    id: String(from + at),
    text: labelOf(poll, at),
  }));
  return {
    public: { ...openHead(poll), kind: "scale", from, to, labels, skip: skips },
    read(answer) {
      if (answer === skip) return skips ? answer : null;
      return typeof answer === "number" && Number.isInteger(answer) && answer >= from && answer <= to
        ? answer
        : null;
    },
    count: (given) => countScale(steps, given),
    entries: null,
    right: null,
    correct: () => [],
    hands: steps.map(({ id, text }) => ({ id, text, answer: Number(id) })),
  };
}

function labelOf({ from, to, labels }: Scale, at: number): string {
  const number = String(from + at);
  const each = labels.length === to - from + 1;
  const label = each ? labels[at] : at === 0 ? labels[0] : at === to - from ? labels[1] : undefined;
  return label === undefined ? number : `${number} · ${label}`;
}

function countScale(steps: readonly { id: string; text: string }[], given: readonly Given[]): Count {
  const numbers = given.map(({ answer }) => answer).filter((answer: Answer) => typeof answer === "number");
  const rows = steps.map(({ id, text }) => {
    const votes = numbers.filter((number) => String(number) === id).length;
    return { id, text, votes, share: numbers.length === 0 ? 0 : votes / numbers.length };
  });
  const sum = numbers.reduce((total, number) => total + number, 0);
  const middle = numbers.length === 0 ? null : sum / numbers.length;
  return { rows, skipped: given.length - numbers.length, middle, waiting: 0 };
}
