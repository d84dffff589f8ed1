import { z } from "zod";
import { handActions } from "../core/session/aid-actions.ts";
import { durableSchema, transientSchema } from "../core/session/action.ts";

/** What a facilitator's window may do to the Session. Starting, resuming and ballots have doors of their own. */
const presenterActions = [
  "session/end",
  "go",
  "screen",
  "freeze",
  "clock/start",
  "clock/pause",
  "clock/resume",
  "clock/reset",
  "language/hall",
  "language/notes",
  "plan/length",
  "poll/lock",
  "poll/reopen",
  "poll/reveal",
  "poll/hand",
  "poll/manual",
  "poll/decide",
  "poll/moderate",
  "poll/compare",
  "poll/show",
  "poll/over",
  "participant/void",
  "trial/open",
  "trial/close",
  "trial/reveal",
  "trial/unmask",
  "trial/side",
  "trial/scroll",
  "trial/note",
  "trial/content",
  ...handActions,
] as const;
const allowed = new Set<string>(presenterActions);
export const actSchema = z
  .union([durableSchema, transientSchema])
  .refine((action) => allowed.has(action.type), "bukan tindakan jendela pemandu");
