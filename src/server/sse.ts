import type { IncomingMessage, ServerResponse } from "node:http";
import { readPhoneMessages } from "../wire/live-schema.ts";
import { frameOf, type Phone } from "./audience.ts";
import { converse, type Desk } from "./conversation.ts";
import type { Limits } from "./limits.ts";
import { headers, plain, readJson, respond } from "./respond.ts";

export type Streams = {
  /** Answers the request with a stream that stays open. `host`: the Host the door let in. */
  open(request: IncomingMessage, response: ServerResponse, host: string, address: string): Promise<void>;
  close(): void;
};

/** Proxies and old browsers hold the first two kilobytes back to guess what they are. */
const preamble = `:${" ".repeat(2_048)}\n\n`;
const heartbeat = ":\n\n";

/**
 * Server-sent events: what a socket would hear, for phones whose sockets do not get through. Asked for by
 * POST, unlike an EventSource: a browser names its Origin then, and the token stays out of the address.
 */
export function createStreams(desk: Desk, limits: Limits): Streams {
  const beats = new Map<ServerResponse, number>();

  const pulse = setInterval(() => {
    for (const [response, count] of beats) {
      // No answer ever comes back on a stream, so one to a phone long gone looks well: each ends, and the living ask anew.
      if (count >= limits.streamBeats) response.end();
      else {
        beats.set(response, count + 1);
        response.write(heartbeat);
      }
    }
  }, limits.streamBeat);
  pulse.unref();

  const meet = (response: ServerResponse, address: string): ReturnType<typeof converse> => {
    const send = (frame: Buffer): void => {
      if (response.writableEnded || response.destroyed) return;
      if (response.writableLength > limits.slowReader) {
        response.destroy();
        return;
      }
      // The frame itself is the one every phone is sent; only its wrapping is ours.
      response.cork();
      response.write("data: ");
      response.write(frame);
      response.write("\n\n");
      response.uncork();
    };
    const phone: Phone = { send };
    response.on("close", () => {
      beats.delete(response);
      desk.audience.remove(phone);
    });
    return converse(desk, {
      address,
      say: (message) => send(frameOf(message)),
      greeted() {
        beats.set(response, 0);
        desk.audience.add(phone);
      },
    });
  };

  return {
    async open(request, response, host, address) {
      const messages = await readJson(request, limits.maxBody, readPhoneMessages);
      if (messages === null) {
        respond(response, host, plain(400, ""));
        return;
      }
      response.writeHead(200, {
        ...headers(host),
        "Content-Type": "text/event-stream",
        "Cache-Control": "no-store, no-transform",
        "X-Accel-Buffering": "no",
      });
      response.write(preamble);
      await Promise.all(messages.map(meet(response, address)));
      // Nobody was greeted: an old page or a full hall, and it has been told so.
      if (!beats.has(response)) response.end();
    },
    close() {
      clearInterval(pulse);
      for (const response of beats.keys()) response.destroy();
    },
  };
}
