import { onTestFinished } from "vitest";
import { defaultLimits, type Limits } from "../../src/server/limits.ts";
import type { ServerMessage } from "../../src/wire/live.ts";
import { dial, hello, type Line } from "../load/phone.ts";
import { createFakeHost, open, room, startServer, until } from "../unit/server/fake-host.ts";

/** `npm test` has no time for a siege: what is `many` there, `BIJAK_ATTACK=full` makes as many as the issue asks for. */
export const many = (few: number, full: number): number =>
  process.env["BIJAK_ATTACK"] === "full" ? full : few;

/** The limits a hall meets, with nothing lifted for tests; what differs is named where it does. */
export async function arena(limits: Partial<Limits> = {}) {
  const host = createFakeHost();
  const server = await startServer(host, { ...defaultLimits, ...limits });
  onTestFinished(() => server.stop());
  server.send({ type: "state", state: open });
  return { host, port: server.port, send: server.send };
}

export type Somebody = Line & {
  got: ServerMessage[];
  /** The close codes heard; null for a line that just ended. */
  closed: (number | null)[];
  last: <T extends ServerMessage["type"]>(type: T) => Extract<ServerMessage, { type: T }> | undefined;
};

/** Somebody with a raw line, who may send what no browser would. Not greeted yet. */
export async function somebody(port: number, address: string): Promise<Somebody> {
  const got: ServerMessage[] = [];
  const closed: (number | null)[] = [];
  const line = await dial({ port, room: room.token }, address, {
    text: (body) => got.push(JSON.parse(body.toString())),
    closed: (code) => closed.push(code),
  });
  onTestFinished(() => void line.socket.destroy());
  return {
    ...line,
    got,
    closed,
    last: <T extends ServerMessage["type"]>(type: T) =>
      got.findLast((message): message is Extract<ServerMessage, { type: T }> => message.type === type),
  };
}

export async function guest(port: number, address: string, token: string | null = null): Promise<Somebody> {
  const one = await somebody(port, address);
  one.say(hello(token));
  await until(() => one.last("mine") !== undefined || one.last("refused") !== undefined);
  return one;
}

let keys = 0;
export const ballot = (answer: unknown, key = `kunci-${(keys += 1)}-serang`, run = "r1") => ({
  type: "ballot",
  run,
  key,
  answer,
});

/** An honest colleague can still answer: what every attack must leave as it was. */
export async function votes(port: number, address = "127.0.0.200"): Promise<string | undefined> {
  const honest = await guest(port, address);
  honest.say(ballot("tidak"));
  await until(() => honest.last("ack") !== undefined || honest.last("refused") !== undefined);
  return honest.last("ack")?.status;
}

/** Numbers that look random and are the same in every run (mulberry32): a failure can be seen again. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
