import type { Decision } from "../../core/poll/entries.ts";
import type { FlaggedEntry, RemoteAction } from "../../wire/remote.ts";

export type Act = (action: RemoteAction) => void;
/** `null` takes a decision back. */
export type Decide = (entry: FlaggedEntry, decision: Decision | null) => void;
