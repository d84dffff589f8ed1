import type { HallTrial } from "../../core/session/hall.ts";

/** What the hall may know of the judgement; a verdict held back is null. */
export type Told = Pick<
  HallTrial,
  "findings" | "dropped" | "added" | "suppressed" | "questions" | "allowed" | "verdict" | "ruling"
>;
