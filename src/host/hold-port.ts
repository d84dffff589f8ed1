import { createServer } from "node:net";
import type { ListenProblem } from "../wire/hub.ts";

export type HeldPort =
  | { ok: true; port: number; release: () => Promise<void> }
  | { ok: false; code: ListenProblem };

/**
 * Takes the first free port of those named and hangs up on whoever calls: what is said of the address today is
 * still true when the door opens, even with two hubs on one machine.
 */
export async function holdPort(host: string, ports: readonly number[]): Promise<HeldPort> {
  let code: ListenProblem = "gagal";
  for (const port of ports) {
    const held = await tryPort(host, port);
    if (held.ok) return held;
    ({ code } = held);
    // Another port does not help when the address itself is not ours.
    if (code === "alamat-tidak-ada") break;
  }
  return { ok: false, code };
}

function tryPort(host: string, wanted: number): Promise<HeldPort> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.resetAndDestroy());
    server.once("error", (error) => resolve({ ok: false, code: codeOf(error) }));
    server.listen({ host, port: wanted, exclusive: true }, () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : wanted;
      resolve({ ok: true, port, release: () => new Promise((done) => server.close(() => done())) });
    });
  });
}

const codes: Record<string, ListenProblem> = {
  EADDRINUSE: "port-terpakai",
  EACCES: "port-dilarang",
  EADDRNOTAVAIL: "alamat-tidak-ada",
  EINVAL: "alamat-tidak-ada",
};
const codeOf = (error: Error): ListenProblem =>
  ("code" in error && typeof error.code === "string" ? codes[error.code] : undefined) ?? "gagal";
