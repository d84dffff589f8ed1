import { type IncomingMessage, request as httpRequest } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { liveVersion, type ServerMessage, streamPath } from "../../../src/wire/live.ts";
import type { Limits } from "../../../src/server/limits.ts";
import {
  createFakeHost,
  type FakeHost,
  http,
  joinPhone,
  locked,
  open,
  revealed,
  room,
  settle,
  startServer,
  until,
} from "./fake-host.ts";

let host: FakeHost;
let server: Awaited<ReturnType<typeof startServer>>;
const streams: IncomingMessage[] = [];

const start = async (limits: Partial<Limits> = {}): Promise<void> => {
  host = createFakeHost();
  server = await startServer(host, limits);
  server.send({ type: "state", state: open });
};
beforeEach(() => start());
afterEach(async () => {
  for (const stream of streams.splice(0)) stream.destroy();
  await server.stop();
});

const ours = () => ({ Origin: `http://127.0.0.1:${server.port}`, "Content-Type": "application/json" });
const hello = (token: string | null = null) => ({ type: "hello", v: liveVersion, token });
const phones = () => host.heard.findLast((message) => message.type === "phones");

/** A phone that listens: what it was told, and whether the stream is over. `read: false` lets everything lie. */
async function listen(messages: unknown[], { read = true } = {}) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = { host: "127.0.0.1", port: server.port, path: streamPath(room.token), agent: false };
    const asking = httpRequest({ ...options, method: "POST", headers: ours() }, resolve);
    asking.on("error", reject);
    asking.end(JSON.stringify(messages));
  });
  streams.push(response);
  const phone = { response, raw: "", over: false };
  response.on("close", () => (phone.over = true));
  response.on("error", () => {});
  if (read) response.on("data", (chunk: Buffer) => (phone.raw += chunk.toString()));
  const got = (): ServerMessage[] =>
    phone.raw
      .split("\n\n")
      .filter((part) => part.startsWith("data: "))
      .map((part) => JSON.parse(part.slice(6)));
  const last = <T extends ServerMessage["type"]>(type: T) =>
    got().findLast((message): message is Extract<ServerMessage, { type: T }> => message.type === type);
  return Object.assign(phone, { got, last });
}

describe("a stream of events", () => {
  test("greets and tells the state and what was answered, then everything that changes", async () => {
    const phone = await listen([hello()]);
    await until(() => phone.got().length === 3);
    expect(phone.got().map(({ type }) => type)).toEqual(["welcome", "state", "mine"]);
    server.send({ type: "state", state: locked });
    await until(() => phone.last("state")?.phase === "kunci");
    server.send({ type: "state", state: revealed(3) });
    await until(() => phone.last("state")?.phase === "hasil");
    expect(phone.last("state")).toEqual({ type: "state", ...revealed(3) });
  });

  test("is sent the very frame that sockets are", async () => {
    const phone = await listen([hello()]);
    const other = await joinPhone(server.port);
    server.send({ type: "state", state: revealed(12) });
    await until(() => other.last("state")?.phase === "hasil" && phone.last("state")?.phase === "hasil");
    expect(phone.raw).toContain(`data: ${JSON.stringify(other.last("state"))}\n\n`);
  });

  test("says with its headers that nobody may hold it back, keep it or change it", async () => {
    const phone = await listen([hello()]);
    await until(() => phone.got().length === 3);
    expect(phone.response.statusCode).toBe(200);
    expect(phone.response.headers).toMatchObject({
      "content-type": "text/event-stream",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
      "x-content-type-options": "nosniff",
    });
    expect(phone.response.headers["content-encoding"]).toBeUndefined();
    expect(phone.raw.indexOf("data: ")).toBeGreaterThan(2_048);
    expect(phone.raw.slice(0, 2_049)).toMatch(/^: +$/);
  });

  test("an answer sent along, or by request meanwhile, is the same person's", async () => {
    const ballot = { type: "ballot", run: "r1", key: "kunci-01", answer: "ya" };
    const phone = await listen([hello(), ballot]);
    await until(() => phone.last("ack") !== undefined);
    const token = phone.last("welcome")?.token ?? "";
    const again = await joinPhone(server.port, token);
    await until(() => again.last("mine") !== undefined);
    expect(again.last("mine")).toEqual({ type: "mine", run: "r1", answer: "ya" });
    expect(host.ballots).toHaveLength(1);
  });

  test("counts as a phone while it lasts", async () => {
    const phone = await listen([hello()]);
    await until(() => phones() !== undefined);
    expect(phones()?.count).toBe(1);
    phone.response.destroy();
    await until(() => phones()?.count !== 1);
    expect(phones()?.count).toBe(0);
  });

  test("shows signs of life, and ends so that a phone long gone is not counted for ever", async () => {
    await server.stop();
    await start({ streamBeat: 20, streamBeats: 3, tick: 10 });
    const phone = await listen([hello()]);
    await until(() => phone.over);
    expect(phone.response.complete).toBe(true);
    expect(phone.raw.match(/(?<=\n\n):\n\n/g)).toHaveLength(3);
    await until(() => phones()?.count === 0);
  });

  test("a reader that stands still is let go, and the others are not", async () => {
    await server.stop();
    await start({ tick: 1, slowReader: 64 * 1024 });
    const still = await listen([hello()], { read: false });
    const reading = await listen([hello()]);
    await until(() => phones()?.count === 2);
    const long = "x".repeat(20_000);
    const post = { display: "", account: "", text: long, photo: "" };
    // Until the system's own buffers are full, too.
    for (let at = 0; at < 2_000 && phones()?.count !== 1; at += 1) {
      server.send({ type: "state", state: { ...open, run: `r${at}`, post } });
      await new Promise((resolve) => setImmediate(resolve));
    }
    await until(() => phones()?.count === 1);
    expect(reading.over).toBe(false);
    expect(still.response.destroyed).toBe(false);
  });

  test.each([
    ["an old page", [{ type: "hello", v: 1, token: null }], "versi"],
    [
      "somebody who does not greet",
      [{ type: "ballot", run: "r1", key: "kunci-01", answer: "ya" }],
      undefined,
    ],
  ])("%s is told why, if at all, and the stream ends", async (_, messages, reason) => {
    const phone = await listen(messages);
    await until(() => phone.over);
    expect(phone.last("refused")?.reason).toBe(reason);
    expect(phone.last("welcome")).toBeUndefined();
    expect(host.ballots).toHaveLength(0);
  });

  test("stands behind the same door as everything else", async () => {
    const path = streamPath(room.token);
    const body = JSON.stringify([hello()]);
    const ask = (method: string, headers: Record<string, string>, at = path) =>
      http(server.port, at, { method, headers, ...(method === "POST" && { body }) });
    expect((await ask("POST", { ...ours(), Host: "jahat.example" })).status).toBe(421);
    expect((await ask("POST", { ...ours(), Origin: "http://jahat.example" })).status).toBe(403);
    expect((await ask("POST", { "Content-Type": "application/json" })).status).toBe(403);
    expect((await ask("POST", { ...ours(), "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
    expect((await ask("POST", { ...ours(), "Content-Type": "text/plain" })).status).toBe(400);
    expect((await ask("GET", {})).status).toBe(404);
    expect((await ask("POST", ours(), streamPath("lain-0123456789abcdef"))).status).toBe(404);
    await settle();
    expect(phones()?.count ?? 0).toBe(0);
  });

  test("a flood of streams from one address is held to the rate of questions", async () => {
    await server.stop();
    await start({ questionsPerAddress: { burst: 2, perSecond: 0.001 } });
    await listen([hello()]);
    await listen([hello()]);
    expect((await listen([hello()])).response.statusCode).toBe(429);
  });

  test("ends when the door closes", async () => {
    const phone = await listen([hello()]);
    await until(() => phone.got().length === 3);
    await server.stop();
    await until(() => phone.over);
    expect(phone.response.complete).toBe(false);
    await start();
  });
});
