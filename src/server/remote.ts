import { randomInt } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, WebSocket, WebSocketServer } from "ws";
import type { RemoteOrder, RemoteSaid } from "../wire/hub.ts";
import { readRemoteMessage } from "../wire/remote-schema.ts";
import type { RemoteAnswer } from "../wire/remote.ts";
import { createBucket, createBuckets } from "./bucket.ts";
import type { Limits } from "./limits.ts";
import { closing, socketOptions } from "./sockets.ts";

export type Remotes = {
  accept(request: IncomingMessage, socket: Duplex, head: Buffer, address: string): void;
  /** What the host says to one of them. */
  tell(order: RemoteOrder): void;
  close(): void;
};

type Line = { socket: WebSocket; address: string; missed: number; known: boolean };

/** Link ids are drawn, so that an order for a line of an earlier life meets nobody. */
const links = 2 ** 47;

/**
 * Lines of paired devices. What they say goes to the host as it is, once it has the shape of `wire/remote` and is
 * not too much; who they are and what they may do is decided there.
 */
export function createRemotes(
  host: (said: RemoteSaid) => void,
  limits: Limits,
  dropped: () => void,
  now: () => number = () => performance.now(),
): Remotes {
  const server = new WebSocketServer(socketOptions(limits));
  const lines = new Map<number, Line>();
  const greetings = createBuckets(limits.remoteGreetingsPerAddress);

  // A device in somebody's hand is known to be gone within seconds, so that it can come back as quickly.
  const pings = setInterval(() => {
    for (const line of lines.values()) {
      if (line.missed >= limits.remoteMissedPings) line.socket.terminate();
      else line.socket.ping();
      line.missed += 1;
    }
  }, limits.remotePingEvery);
  pings.unref();

  const send = (socket: WebSocket, answer: RemoteAnswer): void => {
    if (socket.bufferedAmount > limits.remoteSlowReader) socket.terminate();
    else if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(answer));
  };

  const meet = (socket: WebSocket, address: string): void => {
    const link = randomInt(links);
    const line: Line = { socket, address, missed: 0, known: false };
    const bucket = createBucket(limits.remoteMessages);
    let greeted = false;
    let over = 0;
    lines.set(link, line);
    const silence = setTimeout(() => line.known || socket.terminate(), limits.helloTimeout);

    socket.on("pong", () => (line.missed = 0));
    socket.on("close", () => {
      clearTimeout(silence);
      lines.delete(link);
      if (greeted) host({ type: "remote", link, address, said: null });
    });
    // The close event follows with everything there is to do.
    socket.on("error", () => {});
    socket.on("message", (data: RawData, binary: boolean) => {
      if (!bucket.take(now())) {
        dropped();
        over += 1;
        if (over > limits.droppedMessages) socket.close(closing.tryLater);
        return;
      }
      const said = binary || !Buffer.isBuffer(data) ? null : readRemoteMessage(data.toString("utf8"));
      // One greeting a line, and nothing before it: every guess costs a connection.
      if (said === null || (said.type === "act") !== greeted) {
        dropped();
        if (binary) socket.close(closing.policy);
        return;
      }
      if (!greeted && !greetings(address, now())) {
        send(socket, { type: "refused", reason: "penuh" });
        socket.close(closing.tryLater);
        return;
      }
      greeted = true;
      host({ type: "remote", link, address, said });
    });
  };

  return {
    accept(request, socket, head, address) {
      const strangers = [...lines.values()].filter(({ known }) => !known);
      const sameAddress = strangers.filter((line) => line.address === address);
      if (
        strangers.length >= limits.remoteStrangers ||
        sameAddress.length >= limits.remoteStrangersPerAddress
      ) {
        socket.destroy();
        return;
      }
      server.handleUpgrade(request, socket, head, (ws) => meet(ws, address));
    },
    tell({ link, answer, last }) {
      const line = lines.get(link);
      if (line === undefined) return;
      line.known ||= answer.type === "welcome";
      send(line.socket, answer);
      if (last) line.socket.close(1000);
    },
    close() {
      clearInterval(pings);
      for (const { socket } of lines.values()) socket.terminate();
    },
  };
}
