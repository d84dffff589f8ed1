import type { Reason } from "../core/network/address.ts";
import type { Check } from "../core/network/check.ts";
import type { Said } from "../core/text/catalogue.ts";
import type { Wifi } from "../core/network/wifi.ts";

/** What the app knows beside the Session: things of this machine and this moment, never written down. */
export type Notice = { id: string; tone: "info" | "warning" | "error"; text: Said };

export type Join = { url: string; code: string; qr: boolean[][] };

/** One of this machine's addresses; the facilitator may choose another. */
export type Address = { host: string; label: string; chosen: boolean; reasons: Reason[] };

/** The hall's Wi-Fi as the facilitator typed it, the QR by which a phone joins it, and whether settings keep it. */
export type HallWifi = Wifi & { qr: boolean[][]; kept: boolean };

export type Surroundings = {
  mode: "two" | "single" | "windows";
  displays: { id: number; label: string; hall: boolean }[];
  phones: number;
  /** Whether phones are let in; `terputus`: they would be, but there is no network. */
  door: "tutup" | "membuka" | "terbuka" | "terputus" | "masalah";
  /** Null unless the door is open. */
  join: Join | null;
  /** Best first; empty while the door is closed. */
  addresses: Address[];
  /** Null until a self-check was asked for. `running`: it has not ended. */
  check: { lines: Check[]; running: boolean } | null;
  wifi: HallWifi | null;
  notices: Notice[];
};
