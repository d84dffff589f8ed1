import { z } from "zod";
import { decisionSchema } from "../core/poll/entries.ts";
import { codeSymbols } from "./live.ts";
import { runId } from "./live-schema.ts";
import {
  pairingCodeLength,
  type RemoteAction,
  type RemoteAnswer,
  type RemoteMessage,
  remoteRefusals,
  remoteRoles,
} from "./remote.ts";

const id = z.string().min(1).max(120);
const text = z.string().max(800);
const count = z.int().min(0);

export const remoteRole = z.enum(remoteRoles);
/** As a person types it was tidied by the page; nothing else is a code. */
export const pairingCode = z.string().regex(new RegExp(`^[${codeSymbols}]{${pairingCodeLength}}$`));
/** 256 random bits in base64url. */
export const remoteToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
const version = z.int().min(0).max(1_000);
const n = z.int().min(0).max(1_000_000_000);

export const remoteAction: z.ZodType<RemoteAction> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("next") }),
  z.strictObject({ type: z.literal("back") }),
  z.strictObject({ type: z.literal("black"), on: z.boolean() }),
  z.strictObject({ type: z.literal("poll/open"), poll: id }),
  z.strictObject({ type: z.literal("poll/lock"), run: runId }),
  z.strictObject({ type: z.literal("poll/reveal"), run: runId, on: z.boolean() }),
  z.strictObject({
    type: z.literal("decide"),
    run: runId,
    entry: id,
    decision: decisionSchema.nullable(),
  }),
]);

export const remoteMessage: z.ZodType<RemoteMessage> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("pair"), v: version, code: pairingCode }),
  z.strictObject({ type: z.literal("resume"), v: version, token: remoteToken }),
  z.strictObject({ type: z.literal("act"), n, action: remoteAction }),
]);

/** Reads one text frame. Null for anything that is not a message of this wire, however it is broken. */
export function readRemoteMessage(frame: string): RemoteMessage | null {
  try {
    const read = remoteMessage.safeParse(JSON.parse(frame));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

const entry = z.strictObject({
  id,
  text,
  shown: text,
  status: z.enum(["tampil", "tolak", "terjawab", "tunggu"]),
  people: count,
  flags: z.array(z.string().max(600)).max(3).nullable(),
});

const remoteState = z.strictObject({
  title: z.string().max(500),
  slide: z.strictObject({
    id: z.string().max(120),
    title: z.string().max(500),
    number: count,
    total: count,
    step: count,
    steps: count,
  }),
  next: z.strictObject({
    press: z.enum(["temuan", "tutup", "langkah", "habis"]),
    title: z.string().max(500).nullable(),
  }),
  screen: z.enum(["slide", "black", "white", "join"]),
  frozen: z.boolean(),
  clock: z.enum(["belum", "jalan", "jeda"]),
  planMinutes: z.number().min(0),
  poll: z
    .strictObject({
      poll: id,
      run: runId.nullable(),
      question: z.string().max(500).nullable(),
      phase: z.enum(["siap", "buka", "kunci", "hasil"]),
      revealed: z.boolean(),
      revealable: z.boolean(),
      voters: count,
      rows: z.array(z.strictObject({ text, votes: count })).max(12),
    })
    .nullable(),
  notes: z.string().max(8_000),
  elapsed: count,
});

const moderatorState = z.strictObject({
  title: z.string().max(500),
  questions: z
    .array(
      z.strictObject({
        run: runId,
        question: z.string().max(500),
        answerable: z.boolean(),
        open: z.boolean(),
        waiting: z.array(entry).max(40),
        more: count,
        decided: z.array(entry).max(30),
      }),
    )
    .max(3),
});

/** Strict throughout: a field slipped into a role's state is a fault here and not a leak on the air. */
export const remoteAnswer: z.ZodType<RemoteAnswer> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("welcome"), v: version, role: remoteRole, token: remoteToken.nullable() }),
  z.strictObject({ type: z.literal("remote"), state: remoteState }),
  z.strictObject({ type: z.literal("moderator"), state: moderatorState }),
  z.strictObject({ type: z.literal("done"), n, problem: z.string().max(500).nullable() }),
  z.strictObject({ type: z.literal("refused"), reason: z.enum(remoteRefusals) }),
]);
