import { z } from "zod";
import { decisionSchema } from "../core/poll/entries.ts";
import type { PresenterView } from "../core/session/presenter-view.ts";
import { trialSides } from "../core/session/session.ts";
import { madeKinds } from "./ipc.ts";

/** Raised when a program written for the old lines could misread the new ones. */
export const hubLinesVersion = 1;

const id = z.string().min(1).max(120);
const on = z.boolean().default(true);
/** A question is named by its id, and then its latest run is meant, or by one of its runs. */
const asked = { poll: id.optional(), run: id.optional() };
/** The trial before the hall when none is named. */
const tried = { trial: id.optional() };

/** Everything whoever runs a headless hub can do to its session: one JSON object a line. */
export const hubAction = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("session/end") }),
  z.strictObject({ type: z.literal("advance"), back: z.boolean().default(false) }),
  z.strictObject({ type: z.literal("go"), slide: id, step: z.int().min(0).max(500).default(0) }),
  z.strictObject({ type: z.literal("screen"), show: z.enum(["slide", "black", "white", "join"]) }),
  z.strictObject({ type: z.literal("freeze"), on }),
  z.strictObject({ type: z.literal("clock/start") }),
  z.strictObject({ type: z.literal("clock/pause") }),
  z.strictObject({ type: z.literal("clock/resume") }),
  z.strictObject({ type: z.literal("clock/reset") }),
  /** `again`: a new run, beside the ones before it. */
  z.strictObject({ type: z.literal("poll/open"), poll: id, again: z.boolean().default(false) }),
  z.strictObject({
    type: z.literal("poll/make"),
    kind: z.enum(madeKinds),
    question: z.string().max(2_000),
    options: z.array(z.string().max(2_000)).max(60).default([]),
  }),
  z.strictObject({ type: z.literal("poll/lock"), ...asked }),
  z.strictObject({ type: z.literal("poll/reopen"), ...asked }),
  z.strictObject({ type: z.literal("poll/reveal"), ...asked, on }),
  z.strictObject({ type: z.literal("poll/hand"), ...asked, on }),
  z.strictObject({ type: z.literal("poll/manual"), ...asked, row: id, votes: z.int().min(0).max(5_000) }),
  z.strictObject({
    type: z.literal("poll/decide"),
    ...asked,
    entry: id,
    /** Without `text` the words stay as they were written. */
    decision: decisionSchema.extend({ text: decisionSchema.shape.text.optional() }).nullable(),
  }),
  z.strictObject({ type: z.literal("poll/moderate"), ...asked, on }),
  z.strictObject({ type: z.literal("poll/compare"), ...asked, on }),
  z.strictObject({ type: z.literal("poll/show"), ...asked, as: z.enum(["chart", "table"]) }),
  z.strictObject({ type: z.literal("poll/over"), poll: id.nullable() }),
  z.strictObject({ type: z.literal("participant/void"), participant: id, on }),
  /** A post of the deck or of the sample library, by its id. */
  z.strictObject({ type: z.literal("trial/open"), post: id }),
  z.strictObject({ type: z.literal("trial/close") }),
  z.strictObject({ type: z.literal("trial/reveal"), ...tried, count: z.int().min(0).max(1_000) }),
  z.strictObject({ type: z.literal("trial/unmask"), ...tried, on }),
  z.strictObject({ type: z.literal("trial/side"), ...tried, side: z.enum(trialSides) }),
  z.strictObject({ type: z.literal("trial/scroll"), ...tried, part: z.int().min(0).max(200) }),
]);
export type HubAction = z.infer<typeof hubAction>;

/** The first line, once. `url` and `join` are true from the first poll on, and stay so after a restart. */
export type HubReady = {
  ready: true;
  v: number;
  /** The hub's own process. */
  pid: number;
  /** The room's address, as in the QR. */
  url: string;
  /** The code to type at the address without a path. */
  join: string;
  port: number;
  session: string;
  /** Whether the session of an earlier run was taken up again. */
  resumed: boolean;
  /** The folder that keeps it, absolute. */
  data: string;
  /** The server process, once phones may join. */
  server: number | null;
};

/** After each change, at most ten a second, the latest only. */
export type HubView = {
  view: PresenterView;
  joining: { status: "off" | "starting" | "listening" | "problem"; phones: number; server: number | null };
  /** The disk refuses what was done last; answers wait and are not acknowledged. */
  unsaved: boolean;
};

/** A line that was not obeyed: why, in Indonesian, and its number, counted from 1. */
export type HubRefusal = { error: string; line: number };
