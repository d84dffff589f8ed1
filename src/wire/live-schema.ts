import { z } from "zod";
import { answerSchema } from "../core/poll/answer.ts";
import { publicPollSchema } from "../core/poll/public-poll.ts";
import { type LiveState, type PhoneMessage, refusals } from "./live.ts";

export const runId = z.string().min(1).max(80);
export const optionId = z.string().min(1).max(80);
export const ballotKey = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);
/** As typed; cleaned where it is admitted. */
export const personName = z.string().max(200);
export const refusal = z.enum(refusals);

/** The longest token ever issued is 45 characters; anything near the limit is not ours. */
const token = z.string().min(1).max(128);

export const phoneMessage: z.ZodType<PhoneMessage> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("hello"), v: z.int().min(0).max(1_000), token: token.nullable() }),
  z.strictObject({
    type: z.literal("ballot"),
    run: runId,
    key: ballotKey,
    answer: answerSchema,
    name: personName.optional(),
  }),
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

const row = z.strictObject({
  id: z.string().max(80),
  text: z.string().max(800),
  votes: z.int().min(0),
  share: z.number().min(0).max(1),
  place: z.number().optional(),
  answered: z.boolean().optional(),
});
const rows = z.array(row).max(60);
const post = z.strictObject({
  display: z.string().max(300),
  account: z.string().max(300),
  text: z.string().max(20_000),
  photo: z.string().max(2_000),
});

const common = {
  title: z.string().max(300),
  language: z.enum(["id", "en"]),
  moved: z
    .string()
    .regex(/^http:\/\/[^/]+\/j\/[A-Za-z0-9_-]+$/)
    .max(400)
    .optional(),
};
/** Strict throughout, so that a right answer slipped into a question is a fault here and not a leak on the air. */
const question = {
  ...common,
  run: runId,
  poll: publicPollSchema,
  post: post.nullable(),
  board: rows.nullable(),
  elapsed: z.int().min(0).nullable(),
};

export const liveState: z.ZodType<LiveState> = z.discriminatedUnion("phase", [
  z.strictObject({ ...common, phase: z.literal("tunggu") }),
  z.strictObject({ ...question, phase: z.enum(["buka", "kunci"]) }),
  z.strictObject({
    ...question,
    phase: z.literal("hasil"),
    tally: z.strictObject({
      rows,
      skipped: z.int().min(0),
      middle: z.number().nullable(),
      waiting: z.int().min(0),
      voters: z.int().min(0),
      manual: z.int().min(0),
      rounded: z.literal(true).optional(),
    }),
    correct: z.array(optionId).max(60),
    explain: z.string().max(1_000).nullable(),
  }),
]);
