import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { Listen, ListenProblem, RemoteOrder, RemoteSaid } from "../wire/hub.ts";
import { socketPath } from "../wire/live.ts";
import { remoteSocketPath } from "../wire/remote.ts";
import { createAsking } from "./ask.ts";
import type { Desk } from "./conversation.ts";
import { allowedHosts, checkDoor } from "./door.ts";
import type { PhoneFiles } from "./files.ts";
import type { Limits } from "./limits.ts";
import { createRemotes } from "./remote.ts";
import { createRoutes } from "./routes.ts";
import { createStreams } from "./sse.ts";
import { createSockets } from "./sockets.ts";

// Imported as a module, Node's http brings its WebSocket and its fetch along: half of the time it takes us to start, and to be back.
const { createServer, STATUS_CODES } = process.getBuiltinModule("node:http");

/** `busy`: ports tried before that another program holds. */
export type Site = {
  port: number;
  busy: number[];
  remote(order: RemoteOrder): void;
  close(): Promise<void>;
};
export type Opened = { ok: true; site: Site } | { ok: false; code: ListenProblem; detail: string };

/** One listening address for one room: HTTP and WebSocket behind the same door. */
export async function openSite(
  order: Listen,
  desk: Desk,
  files: PhoneFiles,
  limits: Limits,
  dropped: () => void,
  said: (said: RemoteSaid) => void,
): Promise<Opened> {
  const now = (): number => performance.now();
  let hosts: ReadonlySet<string> = new Set();
  const asking = createAsking(desk, limits);
  const streams = createStreams(desk, limits);
  const routes = createRoutes(desk, order, files, () => hosts, asking, streams, limits, now);
  const sockets = createSockets(desk, limits, dropped, now);
  const remotes = createRemotes(said, limits, dropped, now);

  const server = createServer(
    {
      headersTimeout: limits.headersTimeout,
      requestTimeout: limits.requestTimeout,
      keepAliveTimeout: limits.keepAliveTimeout,
      connectionsCheckingInterval: limits.connectionsCheckingInterval,
      maxHeaderSize: limits.maxHeaderSize,
    },
    (request, response) => {
      routes(request, response, addressOf(request.socket)).catch((error: unknown) => {
        response.destroy();
        throw error;
      });
    },
  );
  server.maxRequestsPerSocket = limits.maxRequestsPerSocket;
  server.maxConnections = limits.connections;

  const perAddress = new Map<string, number>();
  server.on("connection", (socket: Socket) => {
    const address = addressOf(socket);
    const open = (perAddress.get(address) ?? 0) + 1;
    perAddress.set(address, open);
    socket.on("close", () => {
      const left = (perAddress.get(address) ?? 1) - 1;
      if (left === 0) perAddress.delete(address);
      else perAddress.set(address, left);
    });
    if (open > limits.connectionsPerAddress) socket.destroy();
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const status =
      error.code === "HPE_HEADER_OVERFLOW" ? 431 : error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
    turnAway(socket, status, limits);
  });
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const door = checkDoor(request.headers, hosts, "act");
    if (!door.ok) turnAway(socket, door.status, limits);
    else if (request.url === remoteSocketPath && order.withoutDevices !== true)
      remotes.accept(request, socket, head, addressOf(request.socket));
    else if (request.url !== socketPath(order.room.token)) turnAway(socket, 404, limits);
    else sockets.accept(request, socket, head, addressOf(request.socket));
  });

  let detail = "";
  const busy: number[] = [];
  for (const port of order.ports) {
    const outcome = await tryListen(server, order.host, port);
    if (outcome === null) {
      const address = server.address();
      // A name instead of an address is a pipe's; we only ever listen on TCP.
      const bound = typeof address === "object" && address !== null ? address.port : port;
      hosts = allowedHosts(order.allowHosts, bound);
      return {
        ok: true,
        site: {
          port: bound,
          busy,
          remote: (order) => remotes.tell(order),
          close: () =>
            new Promise((resolve) => {
              sockets.close();
              streams.close();
              asking.close();
              remotes.close();
              server.close(() => resolve());
              server.closeAllConnections();
            }),
        },
      };
    }
    detail = outcome.message;
    const code = problemOf(outcome);
    if (code === "port-terpakai") busy.push(port);
    // Another port does not help when the address itself is gone; the last port has no other after it.
    if (code === "alamat-tidak-ada" || port === order.ports.at(-1)) {
      sockets.close();
      streams.close();
      remotes.close();
      return { ok: false, code, detail };
    }
  }
  return { ok: false, code: "gagal", detail };
}

function tryListen(
  server: ReturnType<typeof createServer>,
  host: string,
  port: number,
): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void => resolve(error);
    server.once("error", failed);
    server.listen({ host, port }, () => {
      server.off("error", failed);
      resolve(null);
    });
  });
}

function problemOf(error: NodeJS.ErrnoException): ListenProblem {
  if (error.code === "EADDRINUSE") return "port-terpakai";
  if (error.code === "EACCES") return "port-dilarang";
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") return "alamat-tidak-ada";
  return "gagal";
}

/** IPv4 however the socket spells it. */
function addressOf(socket: { remoteAddress?: string | undefined }): string {
  return (socket.remoteAddress ?? "").replace(/^::ffff:/, "");
}

function turnAway(socket: Duplex, status: number, { turnedAway }: Limits): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  socket.on("error", () => {});
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  );
  // Ended is only half closed: whoever never reads it would keep the other half for as long as they like.
  setTimeout(() => socket.destroy(), turnedAway).unref();
}
