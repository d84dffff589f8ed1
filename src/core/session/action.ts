import { z } from "zod";
import { answerSchema } from "../poll/answer.ts";
import { decisionSchema } from "../poll/entries.ts";
import { pollSchema } from "../poll/poll.ts";
import { postSchema } from "../post/post.ts";
import { judgementSchema } from "../rules/finding-schema.ts";
import { durableAids, fleetingAids } from "./aid-actions.ts";
import { noteSchema } from "./note.ts";
import { screens, trialSides } from "./session.ts";

const id = z.string().min(1).max(120);
const language = z.enum(["id", "en"]);
const minutes = z.number().min(0).max(600);
const slideRef = z.strictObject({
  id,
  title: z.string().max(500),
  steps: z.int().min(0).max(500),
  minutes,
  part: z.enum(["core", "optional", "backup"]),
  poll: id.nullable(),
  post: id.nullable(),
  hidden: z.literal(true).optional(),
  from: minutes.optional(),
});
export const deckRefSchema = z.strictObject({
  id: z.string().max(200),
  title: z.string().max(500),
  language,
  planMinutes: z.number().min(0),
  hash: z.string().max(128),
  source: z.string().max(4_096),
  slides: z.array(slideRef).min(1).max(2_000),
  lengths: z.array(minutes).min(1).max(5).optional(),
  translation: z
    .strictObject({ language, title: z.string().max(500), titles: z.array(z.string().max(500)).max(2_000) })
    .optional(),
});
const trialSource = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("library"), post: id }),
  z.strictObject({ kind: z.literal("pasted") }),
]);

/** Survive a crash: the journal takes these and nothing else. Names ids, never indices. */
export const durableSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("session/start"),
    id,
    startedAt: z.string().max(40),
    deck: deckRefSchema,
  }),
  z.strictObject({ type: z.literal("session/resume"), wall: z.string().max(40) }),
  z.strictObject({ type: z.literal("session/end") }),
  z.strictObject({ type: z.literal("deck/replace"), deck: deckRefSchema }),
  z.strictObject({ type: z.literal("go"), slide: id, step: z.int().min(0).max(500) }),
  z.strictObject({ type: z.literal("screen"), show: z.enum(screens) }),
  z.strictObject({ type: z.literal("freeze"), on: z.boolean() }),
  z.strictObject({ type: z.literal("clock/start") }),
  z.strictObject({ type: z.literal("clock/pause") }),
  z.strictObject({ type: z.literal("clock/resume") }),
  z.strictObject({ type: z.literal("clock/reset") }),
  /** Only languages the deck has; which of them the phones and the hall read, and which the facilitator. */
  z.strictObject({ type: z.literal("language/hall"), language }),
  z.strictObject({ type: z.literal("language/notes"), language }),
  z.strictObject({ type: z.literal("plan/length"), minutes }),
  z.strictObject({
    type: z.literal("poll/open"),
    run: id,
    poll: pollSchema,
    /** The same question in the deck's other language. */
    other: z.strictObject({ language, poll: pollSchema }).optional(),
    deckHash: z.string().max(128),
  }),
  z.strictObject({ type: z.literal("poll/lock"), run: id }),
  z.strictObject({ type: z.literal("poll/reopen"), run: id }),
  z.strictObject({ type: z.literal("poll/reveal"), run: id, on: z.boolean() }),
  /** Raised hands for one row, counted and typed in. */
  z.strictObject({ type: z.literal("poll/manual"), run: id, row: id, votes: z.int().min(0).max(5_000) }),
  z.strictObject({ type: z.literal("poll/hand"), run: id, on: z.boolean() }),
  z.strictObject({ type: z.literal("poll/decide"), run: id, entry: id, decision: decisionSchema.nullable() }),
  z.strictObject({ type: z.literal("poll/moderate"), run: id, on: z.boolean() }),
  z.strictObject({ type: z.literal("poll/compare"), run: id, on: z.boolean() }),
  z.strictObject({ type: z.literal("poll/show"), run: id, as: z.enum(["chart", "table"]) }),
  /** Lays a question over the deck, or takes it away. */
  z.strictObject({ type: z.literal("poll/over"), poll: id.nullable() }),
  z.strictObject({ type: z.literal("participant/void"), participant: id, on: z.boolean() }),
  z.strictObject({
    type: z.literal("ballot"),
    run: id,
    participant: id,
    key: id,
    answer: answerSchema,
    name: z.string().min(1).max(120).optional(),
    /** Tells people of one network address from those of others (`poll/crowd.ts`). */
    from: z.string().min(1).max(40).optional(),
  }),
  z.strictObject({ type: z.literal("trial/open"), trial: id, source: trialSource }),
  z.strictObject({ type: z.literal("trial/close") }),
  z.strictObject({ type: z.literal("trial/reveal"), trial: id, count: z.int().min(0).max(1_000) }),
  z.strictObject({ type: z.literal("trial/unmask"), trial: id, on: z.boolean() }),
  z.strictObject({ type: z.literal("trial/side"), trial: id, side: z.enum(trialSides) }),
  z.strictObject({ type: z.literal("trial/scroll"), trial: id, part: z.int().min(0).max(200) }),
  ...durableAids,
]);
export type DurableAction = z.infer<typeof durableSchema>;

/** Carry what someone pasted or typed, and what is of the moment. They live in memory and never reach a disk. */
export const transientSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("trial/content"),
    trial: id,
    post: postSchema,
    judgement: judgementSchema,
    packHash: z.string().max(128),
  }),
  z.strictObject({ type: z.literal("trial/note"), trial: id, note: noteSchema }),
  ...fleetingAids,
]);
export type TransientAction = z.infer<typeof transientSchema>;

export type Action = DurableAction | TransientAction;

/** `at`: whole milliseconds since the session began, never going back. */
export type Stamped<A extends Action> = { at: number; action: A };

const transientTypes = new Set<string>(transientSchema.options.map((option) => option.shape.type.value));

export function isTransient(action: Action): action is TransientAction {
  return transientTypes.has(action.type);
}
