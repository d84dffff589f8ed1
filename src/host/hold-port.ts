import { createServer, type Server } from "node:net";
import type { ListenProblem } from "../wire/hub.ts";
import { claim } from "./claim.ts";

export type HeldPort =
  | {
      ok: true;
      port: number;
      /** Frees the port for the server process; no other hub takes it meanwhile. */
      handOver: () => Promise<void>;
      letGo: () => Promise<void>;
    }
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

async function tryPort(host: string, wanted: number): Promise<HeldPort> {
  const bound = await bind(host, wanted);
  if (typeof bound === "string") return { ok: false, code: bound };
  const { server, port } = bound;
  const handOver = (): Promise<void> => new Promise((done) => server.close(() => done()));
  // Between handing over and the server's listening the port is nobody's: the claim keeps it.
  const release = await claim(`port ${host} ${port}`);
  if (release) return { ok: true, port, handOver, letGo: () => handOver().then(release) };
  await handOver();
  return { ok: false, code: "port-terpakai" };
}

function bind(host: string, wanted: number): Promise<{ server: Server; port: number } | ListenProblem> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.resetAndDestroy());
    server.once("error", (error) => resolve(codeOf(error)));
    server.listen({ host, port: wanted, exclusive: true }, () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : wanted;
      resolve({ server, port });
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
