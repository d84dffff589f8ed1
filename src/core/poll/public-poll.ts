import type { Poll } from "./poll.ts";

/** What the hall may know of a question before its answer is revealed. */
export type PublicPoll = Omit<Poll, "explain" | "options"> & { options: { id: string; text: string }[] };

export function publicPoll(poll: Poll): PublicPoll {
  const { id, kind, question, options } = poll;
  return { id, kind, question, options: options.map((option) => ({ id: option.id, text: option.text })) };
}
