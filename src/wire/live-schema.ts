import { z } from "zod";
import type { PublicPoll } from "../core/poll/public-poll.ts";
import { type LiveState, type PhoneMessage, refusals } from "./live.ts";

export const runId = z.string().min(1).max(80);
export const optionId = z.string().min(1).max(80);
export const ballotKey = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);
export const refusal = z.enum(refusals);

/** The longest token ever issued is 45 characters; anything near the limit is not ours. */
const token = z.string().min(1).max(128);

export const phoneMessage: z.ZodType<PhoneMessage> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("hello"), v: z.int().min(0).max(1_000), token: token.nullable() }),
  z.strictObject({ type: z.literal("ballot"), run: runId, key: ballotKey, choice: optionId }),
]);

/** Reads one text frame. Null for anything that is not a message of this protocol, however it is broken. */
export function readPhoneMessage(frame: string): PhoneMessage | null {
  const read = phoneMessage.safeParse(parse(frame));
  return read.success ? read.data : null;
}

/** A greeting and what follows it, as one request carries them: at most nine messages. */
export function readPhoneMessages(body: string): PhoneMessage[] | null {
  const read = z.array(phoneMessage).min(1).max(9).safeParse(parse(body));
  return read.success ? read.data : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Strict, so that a right answer slipped into an option is a fault here and not a leak on the air. */
const publicPoll: z.ZodType<PublicPoll> = z.strictObject({
  id: z.string().min(1).max(80),
  kind: z.literal("single"),
  question: z.string().min(1).max(500),
  options: z
    .array(z.strictObject({ id: optionId, text: z.string().min(1).max(300) }))
    .min(1)
    .max(60),
});

const common = { title: z.string().max(300), language: z.enum(["id", "en"]) };

export const liveState: z.ZodType<LiveState> = z.discriminatedUnion("phase", [
  z.strictObject({ ...common, phase: z.literal("tunggu") }),
  z.strictObject({ ...common, phase: z.enum(["buka", "kunci"]), run: runId, poll: publicPoll }),
  z.strictObject({
    ...common,
    phase: z.literal("hasil"),
    run: runId,
    poll: publicPoll,
    tally: z.array(z.strictObject({ option: optionId, votes: z.int().min(0) })).max(60),
    correct: z.array(optionId).max(60),
    explain: z.string().max(1_000).nullable(),
  }),
]);
