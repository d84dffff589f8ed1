import { z } from "zod";
import type { Asked, Count, Given } from "./kind.ts";
import {
  head,
  openHead,
  openOptions,
  plainOptions,
  publicHead,
  publicOptions,
  type Option,
} from "./parts.ts";

/** All options, the most important first. */
export const rankingSchema = z.strictObject({ ...head, kind: z.literal("ranking"), options: plainOptions });
export const rankingPublic = z.strictObject({
  ...publicHead,
  kind: z.literal("ranking"),
  options: publicOptions,
});

export function askRanking(poll: z.infer<typeof rankingSchema>): Asked {
  const ids = poll.options.map(({ id }) => id);
  return {
    public: { ...openHead(poll), kind: "ranking", options: openOptions(poll.options) },
    read: (answer) =>
      Array.isArray(answer) && answer.length === ids.length && ids.every((id) => answer.includes(id))
        ? answer
        : null,
    count: (given) => countRanking(poll.options, given),
    entries: null,
    right: null,
    correct: () => [],
    hands: [],
  };
}

/** In order of mean place. `votes` are first places; the bar is whole when everyone put it first, empty when last. */
function countRanking(options: readonly Option[], given: readonly Given[]): Count {
  const orders = given.map(({ answer }) => answer).filter((answer) => Array.isArray(answer));
  const rows = options.map(({ id, text }) => {
    const places = orders.map((order) => order.indexOf(id) + 1).filter((place) => place > 0);
    const votes = places.filter((place) => place === 1).length;
    if (places.length === 0) return { id, text, votes, share: 0 };
    const place = places.reduce((sum, each) => sum + each, 0) / places.length;
    return { id, text, votes, share: (options.length - place) / (options.length - 1), place };
  });
  const sorted = rows.toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0));
  return { rows: sorted, skipped: 0, middle: null, waiting: 0 };
}
