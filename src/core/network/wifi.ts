import { utf8Length } from "../poll/clean.ts";

/** The hall's Wi-Fi, as the facilitator typed it. No password: an open network. */
export type Wifi = { ssid: string; password: string };

/** What is wrong with it; null for nothing. Lengths of IEEE 802.11 (32 bytes) and WPA (8 to 63 ASCII signs). */
export function wifiProblem({ ssid, password }: Wifi): "tanpa-nama" | "nama-panjang" | "sandi" | null {
  if (ssid.trim() === "") return "tanpa-nama";
  if (utf8Length(ssid) > 32) return "nama-panjang";
  return password === "" || /^[\x20-\x7E]{8,63}$/.test(password) ? null : "sandi";
}

/** What phones read from a QR as "join this network" (the form both Android and iOS know). */
export function wifiText({ ssid, password }: Wifi): string {
  const secret = password === "" ? "T:nopass;" : `T:WPA;`;
  const rest = password === "" ? "" : `P:${escaped(password)};`;
  return `WIFI:${secret}S:${escaped(ssid)};${rest};`;
}

const escaped = (text: string): string => text.replaceAll(/[\\;,:"]/g, String.raw`\$&`);
