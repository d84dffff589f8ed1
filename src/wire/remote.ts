import type { Decision } from "../core/poll/entries.ts";
import type { ModeratorEntry, ModeratorQuestion } from "../core/session/moderator-view.ts";
import type { RemoteView } from "../core/session/remote-view.ts";

/** Raised when a page built for the old wire could misread the new one. */
export const remoteVersion = 1;

/** The page of paired devices and its socket. The voters' wire knows neither. */
export const remotePath = "/r/";
export const remoteSocketPath = "/r/ws";

/** `remote` steers the talk; `moderator` reads what people wrote, and nothing else. */
export const remoteRoles = ["remote", "moderator"] as const;
export type RemoteRole = (typeof remoteRoles)[number];

/** Symbols of a pairing code, which are those of the voters' typed code. */
export const pairingCodeLength = 8;

/** Everything a paired device may do. Runs and entries are named, so that a late tap never meets another question. */
export type RemoteAction =
  | { type: "next" }
  | { type: "back" }
  | { type: "black"; on: boolean }
  | { type: "poll/open"; poll: string }
  | { type: "poll/lock"; run: string }
  | { type: "poll/reveal"; run: string; on: boolean }
  /** `null` takes the decision back. Entries shown with the same words are one. */
  | { type: "decide"; run: string; entry: string; decision: Decision | null };

/** Who may do what: the table the host asks before anything is done. */
export const actionsOf = {
  remote: ["next", "back", "black", "poll/open", "poll/lock", "poll/reveal"],
  moderator: ["decide"],
} as const satisfies Record<RemoteRole, readonly RemoteAction["type"][]>;

/** Why a device was turned away; the line closes with it. Data: the words are in `core/text/remote`. */
export const remoteRefusals = [
  /** The page is of another version than the server: load it again. */
  "versi",
  /** No such code, or one that is used, old or dead. */
  "kode",
  /** Too many wrong codes from this address; the code offered now is closed to it. */
  "terlalu-sering",
  /** Not a token of ours: of another session, or of a device that was let go. */
  "asing",
  /** The token's own device is connected; coming back works once that line is gone. */
  "terpakai",
  /** The facilitator let this device go, or phones are no longer let in. */
  "diputus",
  /** Too much at once; later may work. */
  "penuh",
] as const;
export type RemoteRefusal = (typeof remoteRefusals)[number];

/** Refusals after which the same greeting is worth trying again. */
export const passingRemoteRefusals: readonly RemoteRefusal[] = ["terpakai", "penuh"];

/** Everything a device can say. `pair` or `resume` comes first and once. */
export type RemoteMessage =
  | { type: "pair"; v: number; code: string }
  | { type: "resume"; v: number; token: string }
  /** `n` counts up on one line; the answer names it. What was not answered was perhaps done: it is never sent again. */
  | { type: "act"; n: number; action: RemoteAction };

/** The session as the remote's role may know it, with the slide's notes. `elapsed`: milliseconds of talk when this was sent. */
export type RemoteState = RemoteView & { notes: string; elapsed: number };

/** `flags`: what the rule engine says of an entry, most serious first; null until it has looked. */
export type FlaggedEntry = ModeratorEntry & { flags: string[] | null };
export type ModeratorState = {
  title: string;
  questions: (Omit<ModeratorQuestion, "waiting" | "decided"> & {
    waiting: FlaggedEntry[];
    decided: FlaggedEntry[];
  })[];
};

export type RemoteAnswer =
  /** `token` comes with pairing and never again: what proves this device from then on. */
  | { type: "welcome"; v: number; role: RemoteRole; token: string | null }
  | { type: "remote"; state: RemoteState }
  | { type: "moderator"; state: ModeratorState }
  /** `problem`: null when it was done, else a sentence for the person. */
  | { type: "done"; n: number; problem: string | null }
  | { type: "refused"; reason: RemoteRefusal };
