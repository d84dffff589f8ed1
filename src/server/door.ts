import type { IncomingHttpHeaders } from "node:http";

/** What may call us, with the port we listen on: `192.168.1.10:8080`; port 80 may be left out. */
export function allowedHosts(names: readonly string[], port: number): ReadonlySet<string> {
  const hosts = new Set<string>();
  for (const name of names) {
    const host = name.includes(":") ? `[${name}]` : name.toLowerCase();
    hosts.add(`${host}:${port}`);
    if (port === 80) hosts.add(host);
  }
  return hosts;
}

/** `read`: a page is asked for. `act`: something is sent, or a live connection opened. */
export type Intent = "read" | "act";

/**
 * Guards requests and upgrades alike: upgrades do not pass through a request handler. The Host must be
 * ours (a foreign page that points its own name at us is told so: 421), and who acts must be our page.
 */
export function checkDoor(
  headers: IncomingHttpHeaders,
  hosts: ReadonlySet<string>,
  intent: Intent,
): { ok: true; host: string } | { ok: false; status: 403 | 421 } {
  const host = headers.host?.toLowerCase();
  if (host === undefined || !hosts.has(host)) return { ok: false, status: 421 };
  if (intent === "read") return { ok: true, host };
  const site = headers["sec-fetch-site"];
  const foreign = site !== undefined && site !== "same-origin" && site !== "none";
  if (foreign || headers.origin?.toLowerCase() !== `http://${host}`) return { ok: false, status: 403 };
  return { ok: true, host };
}
