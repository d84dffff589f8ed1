import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, WebSocket, WebSocketServer } from "ws";
import { readPhoneMessage } from "../wire/live-schema.ts";
import { frameOf, type Phone } from "./audience.ts";
import { createBucket } from "./bucket.ts";
import { converse, type Desk } from "./conversation.ts";
import type { Limits } from "./limits.ts";
import { textFrame } from "./text-frame.ts";

export type Sockets = {
  accept(request: IncomingMessage, socket: Duplex, head: Buffer, address: string): void;
  close(): void;
};

/** Close codes of RFC 6455 (and its registry): policy violation, try again later. */
export const closing = { policy: 1008, tryLater: 1013 } as const;
const { policy, tryLater } = closing;

export const socketOptions = (limits: Limits) => ({
  noServer: true,
  perMessageDeflate: false,
  clientTracking: false,
  maxPayload: limits.maxPayload,
  maxFragments: limits.maxFragments,
  maxBufferedChunks: limits.maxBufferedChunks,
});

/** WebSocket carries the conversation. `dropped` is called for every frame that made no sense. */
export function createSockets(
  desk: Desk,
  limits: Limits,
  dropped: () => void,
  now: () => number = () => performance.now(),
): Sockets {
  const server = new WebSocketServer(socketOptions(limits));
  /** Pings without an answer, of those who are pinged at the same beat. A hall pinged at once would hold answers up. */
  const beats = Array.from({ length: 20 }, () => new Map<WebSocket, number>());
  let beat = 0;
  let met = 0;

  const pings = setInterval(() => {
    beat = (beat + 1) % beats.length;
    const missed = beats[beat] ?? new Map<WebSocket, number>();
    for (const [socket, count] of missed) {
      if (count >= limits.missedPings) socket.terminate();
      else {
        missed.set(socket, count + 1);
        socket.ping();
      }
    }
  }, limits.pingEvery / beats.length);
  pings.unref();

  // What goes to everybody comes here as the very same bytes for each of them.
  let last: { payload: Buffer; frame: Buffer } = { payload: Buffer.alloc(0), frame: Buffer.alloc(0) };
  const framed = (payload: Buffer): Buffer => {
    if (last.payload !== payload) last = { payload, frame: textFrame(payload) };
    return last.frame;
  };

  const meet = (socket: WebSocket, line: Duplex, address: string): void => {
    const bucket = createBucket(limits.messages);
    let over = 0;
    const send = (payload: Buffer): void => {
      if (line.writableLength > limits.slowReader) socket.terminate();
      else if (socket.readyState === WebSocket.OPEN) line.write(framed(payload));
    };
    const phone: Phone = { send };
    const silence = setTimeout(() => socket.terminate(), limits.helloTimeout);
    const hear = converse(desk, {
      address,
      say: (message) => send(frameOf(message)),
      greeted() {
        clearTimeout(silence);
        desk.audience.add(phone);
      },
    });

    const missed = beats[met++ % beats.length] ?? new Map<WebSocket, number>();
    missed.set(socket, 0);
    socket.on("pong", () => missed.set(socket, 0));
    socket.on("close", () => {
      clearTimeout(silence);
      missed.delete(socket);
      desk.audience.remove(phone);
    });
    // The close event follows with everything there is to do.
    socket.on("error", () => {});
    socket.on("message", (data: RawData, binary: boolean) => {
      if (!bucket.take(now())) {
        dropped();
        over += 1;
        if (over > limits.droppedMessages) socket.close(tryLater);
        return;
      }
      const message = binary || !Buffer.isBuffer(data) ? null : readPhoneMessage(data.toString("utf8"));
      if (message === null) {
        dropped();
        if (binary) socket.close(policy);
        return;
      }
      void hear(message).then((sensible) => sensible || dropped());
    });
  };

  return {
    accept(request, socket, head, address) {
      server.handleUpgrade(request, socket, head, (ws) => meet(ws, socket, address));
    },
    close() {
      clearInterval(pings);
      for (const missed of beats) {
        for (const socket of missed.keys()) socket.terminate();
        missed.clear();
      }
    },
  };
}
