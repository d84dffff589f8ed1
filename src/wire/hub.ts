import { z } from "zod";
import { answerSchema } from "../core/poll/answer.ts";
import { codeLength, codeSymbols } from "./live.ts";
import { ballotKey, liveState, personName, refusal, runId } from "./live-schema.ts";
import { remoteAnswer, remoteMessage } from "./remote-schema.ts";

const port = z.int().min(0).max(65_535);
const seq = z.int().min(0);
/** A participant as the session knows one: a hash, never the token itself. */
const participant = z.string().regex(/^[A-Za-z0-9_-]{16}$/);

/**
 * How phones get in. The host makes it once per session and gives the same one after a restart of the
 * server process, so that addresses, codes and identities outlive that process.
 */
const room = z.strictObject({
  /** In the QR address: 16 to 64 symbols of a URL path. */
  token: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  /** For typing: `codeLength` of `codeSymbols`. */
  code: z.string().regex(new RegExp(`^[${codeSymbols}]{${codeLength}}$`)),
  /** Signs participants' tokens: 32 random bytes in hex. Never leaves the two processes. */
  secret: z.string().regex(/^[0-9a-f]{64}$/),
});

export const listen = z.strictObject({
  type: z.literal("listen"),
  /** The one address to bind. */
  host: z.string().min(1).max(64),
  /** Tried in this order; 0 lets the system choose. */
  ports: z.array(port).min(1).max(8),
  /** Names a request may call us by, without the port. */
  allowHosts: z.array(z.string().min(1).max(255)).min(1).max(32),
  room,
  /** Nobody answers paired devices: their page and their line are not there. */
  withoutDevices: z.literal(true).optional(),
});

const settled = z.discriminatedUnion("status", [
  z.strictObject({ seq, status: z.literal("tersimpan") }),
  z.strictObject({ seq, status: z.literal("ditolak"), reason: refusal }),
]);

/** Names one socket of a paired or pairing device, never used twice. */
const link = z.int().min(0);

/** What the host says to one device; `last` closes its line. */
export const remoteOrder = z.strictObject({
  type: z.literal("remote"),
  link,
  answer: remoteAnswer,
  last: z.boolean(),
});
/** What a device said, word for word: the host decides. Null once its line is gone. */
export const remoteSaid = z.strictObject({
  type: z.literal("remote"),
  link,
  address: z.string().max(64),
  said: remoteMessage.nullable(),
});

/** Host to server process. */
export const toServer = z.discriminatedUnion("type", [
  listen,
  z.strictObject({ type: z.literal("stop") }),
  /** What every phone may now see; the server sends it on and keeps it for those who come later. */
  z.strictObject({ type: z.literal("state"), state: liveState }),
  /** Sent once the disk has answered: the only thing that lets the server tell a phone "tersimpan". */
  z.strictObject({ type: z.literal("settled"), results: z.array(settled).max(10_000) }),
  z.strictObject({ type: z.literal("recalled"), participant, run: runId, answer: answerSchema.nullable() }),
  remoteOrder,
]);

export const hubBallot = z.strictObject({
  /** Counts up from 0 in one life of the server process; the answer names it. */
  seq,
  participant,
  run: runId,
  key: ballotKey,
  answer: answerSchema,
  name: personName.optional(),
  /** The same for people of one address; no address, and none can be made of it. */
  from: z
    .string()
    .regex(/^[0-9a-f.]{3,24}$/)
    .optional(),
});

/** Why the server is not listening; data, the words are the facilitator's screen's business. */
export const listenProblems = ["port-terpakai", "port-dilarang", "alamat-tidak-ada", "gagal"] as const;

/** Server process to host. */
export const toHost = z.discriminatedUnion("type", [
  /** `busy`: ports tried before this one that another program holds. */
  z.strictObject({
    type: z.literal("listening"),
    host: z.string(),
    port,
    busy: z.array(port).max(8).optional(),
  }),
  z.strictObject({ type: z.literal("stopped") }),
  z.strictObject({ type: z.literal("problem"), code: z.enum(listenProblems), detail: z.string().max(500) }),
  z.strictObject({ type: z.literal("ballots"), batch: z.array(hubBallot).min(1).max(10_000) }),
  /** What did this participant answer in this run? Asked when a phone comes back. */
  z.strictObject({ type: z.literal("recall"), participant, run: runId }),
  /** Phones greeted and still connected, and frames dropped so far. Sent on change, at most once a second. */
  z.strictObject({ type: z.literal("phones"), count: z.int().min(0), dropped: z.int().min(0) }),
  remoteSaid,
]);

export type ToServer = z.infer<typeof toServer>;
export type ToHost = z.infer<typeof toHost>;
export type Room = z.infer<typeof room>;
export type Listen = z.infer<typeof listen>;
export type HubBallot = z.infer<typeof hubBallot>;
export type RemoteOrder = z.infer<typeof remoteOrder>;
export type RemoteSaid = z.infer<typeof remoteSaid>;
export type Settled = z.infer<typeof settled>;
export type ListenProblem = (typeof listenProblems)[number];
