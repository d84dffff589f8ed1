import type { RemoteRole } from "./remote.ts";

/** A code that waits for a device: for the facilitator's window alone. */
export type Offer = {
  role: RemoteRole;
  code: string;
  /** Where the page is, without the code; null while phones cannot reach us. */
  url: string | null;
  /** Modules of the address with the code in it, which no server is ever sent. */
  qr: boolean[][] | null;
  /** Epoch milliseconds. */
  until: number;
};

/** `since`: epoch milliseconds of the pairing. */
export type Device = { id: string; role: RemoteRole; since: number; connected: boolean };

/** What the facilitator's window knows of paired devices; no other window is sent it. */
export type Pairing = {
  offer: Offer | null;
  devices: Device[];
  /** Why the last code ended without a device; null when there is nothing to say. */
  ended: "usang" | "ditebak" | null;
};
