/** What the app knows beside the Session: things of this machine and this moment, never written down. */
export type Notice = { id: string; tone: "info" | "warning" | "error"; text: string };

export type Join = { url: string; code: string; qr: boolean[][] };

export type Surroundings = {
  mode: "two" | "single" | "windows";
  displays: { id: number; label: string; hall: boolean }[];
  phones: number;
  /** Null while joining is off. */
  join: Join | null;
  /** This machine's addresses, best first; the facilitator may choose another. */
  addresses: { host: string; label: string; chosen: boolean }[];
  notices: Notice[];
};
