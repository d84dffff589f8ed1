import { z } from "zod";
import type { Asked, Count, Given } from "./kind.ts";
import { head, openHead, publicHead } from "./parts.ts";

/** A guess. `correct` and what is near enough to it are known to the facilitator only. */
export const numberSchema = z
  .strictObject({
    ...head,
    kind: z.literal("number"),
    min: z.number().min(-1e12).max(1e12).default(0),
    max: z.number().min(-1e12).max(1e12).default(1_000_000),
    unit: z.string().max(20, "satuan paling panjang 20 huruf").default(""),
    correct: z.number().min(-1e12).max(1e12).optional(),
    tolerance: z.number().min(0).max(1e12).default(0),
  })
  .refine(({ min, max }) => min < max, { message: "max harus lebih besar dari min", path: ["max"] });
export const numberPublic = z.strictObject({
  ...publicHead,
  kind: z.literal("number"),
  min: z.number(),
  max: z.number(),
  unit: z.string(),
});

/** Bars a hall can read. */
const mostBars = 8;

export function askNumber(poll: z.infer<typeof numberSchema>): Asked {
  const { min, max, unit, correct, tolerance } = poll;
  return {
    public: { ...openHead(poll), kind: "number", min, max, unit },
    read: (answer) =>
      typeof answer === "number" && answer >= min && answer <= max ? Math.round(answer * 100) / 100 : null,
    count: (given) => countNumbers(given, unit),
    entries: null,
    right:
      correct === undefined
        ? null
        : (answer) => typeof answer === "number" && Math.abs(answer - correct) <= tolerance,
    correct: (rows) =>
      correct === undefined ? [] : rows.filter(({ id }) => holds(id, correct)).map(({ id }) => id),
    hands: [],
  };
}

/** A bar is named by its bounds, the upper one in it: `10..20`, or `7..7` for one number. */
function holds(id: string, number: number): boolean {
  const [low = Number.NaN, high = Number.NaN] = id.split("..").map(Number);
  return number >= low && number <= high;
}

/** One bar a number while there are few, else ranges of equal width. */
function countNumbers(given: readonly Given[], unit: string): Count {
  const numbers = given
    .map(({ answer }) => answer)
    .filter((answer) => typeof answer === "number")
    .toSorted((one, other) => one - other);
  const words = (number: number): string => inWords(number) + (unit === "" ? "" : ` ${unit}`);
  const rows = rangesOf(numbers).map(([low, high]) => {
    const votes = numbers.filter((number) => number >= low && number <= high).length;
    const text = low === high ? words(low) : `${inWords(low)} – ${words(high)}`;
    return { id: `${low}..${high}`, text, votes, share: votes / numbers.length };
  });
  return { rows, skipped: 0, middle: medianOf(numbers), waiting: 0 };
}

/** Bounds of bars over the sorted numbers; no number lies between two bars. */
function rangesOf(numbers: readonly number[]): [number, number][] {
  const different = [...new Set(numbers)];
  if (different.length <= mostBars) return different.map((number) => [number, number]);
  const low = different[0] ?? 0;
  const width = ((different.at(-1) ?? 0) - low) / mostBars;
  const bars = new Map<number, [number, number]>();
  for (const number of different) {
    const bar = Math.min(mostBars - 1, Math.floor((number - low) / width));
    bars.set(bar, [bars.get(bar)?.[0] ?? number, number]);
  }
  return [...bars.values()];
}

function medianOf(sorted: readonly number[]): number | null {
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)];
  if (upper === undefined) return null;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? upper) + upper) / 2 : upper;
}

/** Indonesian figures: 1.000 and 12,5. */
function inWords(number: number): string {
  const [whole = "", part] = String(Math.abs(number)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return (number < 0 ? "−" : "") + grouped + (part === undefined ? "" : `,${part}`);
}
