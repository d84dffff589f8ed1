import type { Answer } from "../answer.ts";
import type { PublicPoll } from "../public-poll.ts";
import type { Asked, Count, Given } from "./kind.ts";
import type { Option } from "./parts.ts";

/** One option of several, counted by people: what single choice, benar-salah, quiz and trial have in common. */
export function oneOf(open: PublicPoll, options: readonly Option[], right: readonly string[]): Asked {
  return {
    public: open,
    read: (answer) => (options.some(({ id }) => id === answer) ? answer : null),
    count: (given) => countOptions(options, given),
    entries: null,
    right: right.length === 0 ? null : (answer) => right.some((id) => id === answer),
    correct: () => [...right],
    hands: options.map(({ id, text }) => ({ id, text, answer: id })),
  };
}

/** Shares are of people, so those of a multiple choice may sum to more than one. */
export function countOptions(options: readonly Option[], given: readonly Given[]): Count {
  const votes = new Map<string, number>();
  for (const { answer } of given) for (const id of chosen(answer)) votes.set(id, (votes.get(id) ?? 0) + 1);
  const rows = options.map(({ id, text }) => {
    const count = votes.get(id) ?? 0;
    return { id, text, votes: count, share: given.length === 0 ? 0 : count / given.length };
  });
  return { rows, skipped: 0, middle: null, waiting: 0 };
}

function chosen(answer: Answer): readonly string[] {
  if (typeof answer === "string") return [answer];
  return Array.isArray(answer) ? answer : [];
}
