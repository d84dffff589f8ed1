import type { Answer } from "../core/poll/answer.ts";
import type { PhoneView } from "../core/session/phone-view.ts";

/** Raised when a phone built for the old protocol could misread the new one. */
export const liveVersion = 2;

/** Everything a phone reaches lies below the room's own path; without the room token there is nothing there. */
/** What a browser calls a server at this address; port 80 goes without saying. */
export const originOf = (host: string, port: number): string =>
  `http://${host.includes(":") ? `[${host}]` : host}${port === 80 ? "" : `:${port}`}`;
export const roomPath = (room: string): string => `/j/${room}`;
export const socketPath = (room: string): string => `/j/${room}/ws`;
/** Takes a JSON array of messages by POST and answers with one, for phones whose sockets do not get through. */
export const askPath = (room: string): string => `/j/${room}/tanya`;

/** Takes the same array by POST and answers with a stream of events that stays open. */
export const streamPath = (room: string): string => `/j/${room}/alir`;

/** Carries the participant's token for pages without a script. */
export const tokenCookie = "bijak-peserta";

/** Symbols of a typed code: nothing that is misread from the back row (no I, L, O, U, 0, 1, V). */
export const codeSymbols = "23456789ABCDEFGHJKMNPQRSTWXYZ";
export const codeLength = 6;

/** Why an answer was not taken. Data: the words for people are in `core/text/phone`. */
export const refusals = [
  /** The page is of another version than the server: load it again. */
  "versi",
  /** The question no longer takes answers. */
  "terkunci",
  /** The answer belongs to a question that is no longer asked. */
  "pertanyaan-lama",
  /** Not an answer to this question: no such option, too many of them, a number out of bounds, no name. */
  "pilihan",
  /** Too many phones at once; later may work. */
  "penuh",
  /** Too many answers in a short time; later may work. */
  "terlalu-cepat",
  /** The disk said no; the phone keeps the answer and sends it again. */
  "gagal-simpan",
] as const;
export type Refusal = (typeof refusals)[number];

/** Refusals after which sending the same answer again is worth it. */
export const passingRefusals: readonly Refusal[] = ["penuh", "terlalu-cepat", "gagal-simpan"];

export type LiveLanguage = "id" | "en";

/**
 * What every phone may know: the phone's view of the session as it is. A shape per phase, so that a count, a
 * right answer or an explanation cannot be sent before it is revealed: there is no place to put it.
 */
export type LiveState = PhoneView & {
  /** The room is at this address from now on; where this was said will soon be silent. */
  moved?: string | undefined;
};

/** After the `#` of a phone's own link to the new address: who it is and what it has answered, as JSON. */
export const carried = "pindah=";

/** Everything a phone can say. No privileged type exists: whoever runs the session does not use this wire. */
export type PhoneMessage =
  | { type: "hello"; v: number; token: string | null }
  /**
   * `key` is made once per tap and kept on resending, so an answer counts once however often it arrives.
   * `name` goes with questions that say "dengan nama", and is kept for no other.
   */
  | { type: "ballot"; run: string; key: string; answer: Answer; name?: string | undefined };

/** Everything the server can say to a phone. */
export type ServerMessage =
  | { type: "welcome"; v: number; token: string }
  | ({ type: "state" } & LiveState)
  /** What this phone's person answered in the run, as the session holds it; null for nothing. */
  | { type: "mine"; run: string; answer: Answer | null }
  /** The answer is on disk. */
  | { type: "ack"; key: string; status: "tersimpan" }
  /** `key` is null when it was the greeting that was refused. */
  | { type: "refused"; key: string | null; reason: Refusal };
