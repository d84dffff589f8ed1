import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { liveVersion, socketPath } from "../../../src/wire/live.ts";
import {
  createFakeHost,
  dial,
  type FakeHost,
  http,
  joinPhone,
  open,
  question,
  room,
  settle,
  startServer,
  until,
} from "./fake-host.ts";
import { upgrade } from "./upgrade.ts";

let host: FakeHost;
let server: Awaited<ReturnType<typeof startServer>>;

beforeEach(async () => {
  host = createFakeHost();
  server = await startServer(host);
  server.send({ type: "state", state: open });
});
afterEach(() => server.stop());

describe("an upgrade", () => {
  test.each([
    ["ours", {}, socketPath(room.token), 101],
    ["from a foreign page", { Origin: "http://evil.example" }, socketPath(room.token), 403],
    ["from Origin null", { Origin: "null" }, socketPath(room.token), 403],
    [
      "to a foreign Host",
      { Host: "evil.example", Origin: "http://evil.example" },
      socketPath(room.token),
      421,
    ],
    ["without the room", {}, "/ws", 404],
    ["to another room", {}, socketPath("ruang-lain-0123456789"), 404],
  ])("%s", async (_, headers, path, status) => {
    expect(await upgrade(server.port, headers, path)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });
});

/** What a stranger might hope a session obeys; none of it is a word of this wire. */
const privileged = [
  "act",
  "poll/open",
  "poll/lock",
  "poll/reveal",
  "poll/reset",
  "poll/close",
  "navigate",
  "go",
  "next",
  "prev",
  "state",
  "settled",
  "recalled",
  "listen",
  "stop",
  "ballots",
  "phones",
  "recall",
  "welcome",
  "ack",
  "mine",
  "reveal",
  "lock",
  "black",
  "freeze",
  "resume",
  "moderate",
  "void",
  "kick",
  "admin",
  "presenter",
  "eval",
  "__proto__",
  "constructor",
  "toString",
  "",
];

describe("frames", () => {
  test("no type but the two of the wire changes or answers anything", async () => {
    const phone = await joinPhone(server.port);
    await until(() => phone.last("mine") !== undefined);
    const [before, heard] = [phone.got.length, host.heard.length];
    const strangers = [];
    for (const type of privileged) {
      const one = await dial(server.port);
      one.say({ type, poll: "q1", run: "r1", state: open, role: "presenter", token: null, v: 1 });
      strangers.push(one);
    }
    for (const type of privileged.slice(0, 15)) phone.say({ type, poll: "q1", run: "r1" });
    await settle();
    expect(phone.got.length).toBe(before);
    expect(strangers.flatMap(({ got }) => got)).toEqual([]);
    expect(host.heard.slice(heard).filter(({ type }) => type !== "phones")).toEqual([]);
  });

  test("garbage is dropped and counted, and the phone goes on", async () => {
    const phone = await joinPhone(server.port);
    for (const frame of ["", "{", "null", "[]", "\u0000", "{}", '{"type":1}', "[".repeat(4_000)])
      phone.socket.send(frame);
    phone.say({ type: "ballot", run: "r1", key: "kunci-01", answer: "ya" });
    await until(() => phone.last("ack") !== undefined);
    await until(() => host.heard.some((message) => message.type === "phones" && message.dropped === 8));
    expect(phone.closed).toEqual([]);
  });

  test("a frame over 8 KiB ends the connection", async () => {
    const phone = await joinPhone(server.port);
    phone.socket.send("x".repeat(8 * 1024 + 1));
    await until(() => phone.closed.length === 1);
    expect(phone.closed).toEqual([1009]);
  });

  test("a message in many tiny pieces ends the connection", async () => {
    const phone = await joinPhone(server.port);
    for (let at = 0; at < 20; at += 1) phone.socket.send("x", { fin: false });
    await until(() => phone.closed.length === 1);
    expect(host.ballots).toEqual([]);
  });

  test("a binary frame ends the connection", async () => {
    const phone = await joinPhone(server.port);
    phone.socket.send(Buffer.from([1, 2, 3]));
    await until(() => phone.closed.length === 1);
    expect(phone.closed).toEqual([1008]);
  });

  test("a flood is dropped beyond the rate, then ended; others do not notice", async () => {
    const flood = await joinPhone(server.port, null, "127.0.0.9");
    const honest = await joinPhone(server.port);
    for (let at = 0; at < 1_000; at += 1)
      flood.say({ type: "ballot", run: "r1", key: `kunci-${1_000 + at}`, answer: "ya" });
    honest.say({ type: "ballot", run: "r1", key: "kunci-01", answer: "tidak" });
    await until(() => flood.closed.length === 1 && honest.last("ack") !== undefined);
    expect(flood.closed).toEqual([1013]);
    expect(host.ballots.length).toBeLessThan(60);
    expect(honest.closed).toEqual([]);
  });

  test("who says nothing is sent away", async () => {
    await server.stop();
    host = createFakeHost();
    server = await startServer(host, { helloTimeout: 50 });
    const silent = await dial(server.port);
    await until(() => silent.closed.length === 1);
    expect(silent.got).toEqual([]);
  });

  test("who does not answer pings is sent away", async () => {
    await server.stop();
    host = createFakeHost();
    server = await startServer(host, { pingEvery: 60, tick: 5 });
    const phone = await joinPhone(server.port);
    const asleep = await dial(server.port);
    asleep.say({ type: "hello", v: liveVersion, token: null });
    asleep.socket.pause();
    const counts = (): number[] =>
      host.heard.flatMap((message) => (message.type === "phones" ? [message.count] : []));
    await until(() => counts().includes(2) && counts().at(-1) === 1);
    expect(phone.closed).toEqual([]);
    asleep.socket.terminate();
  });

  test("who reads nothing is let go before much is kept for it", async () => {
    const stalled = await joinPhone(server.port, null, "127.0.0.13");
    const honest = await joinPhone(server.port);
    stalled.socket.pause();
    const options = Array.from({ length: 12 }, (_, at) => ({ id: `p${at}`, text: "x".repeat(300) }));
    for (let at = 0; at < 4_000; at += 1) {
      server.send({ type: "state", state: { ...open, run: `r${at}`, poll: { ...question, options } } });
      if (at % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await until(() => host.heard.some((message) => message.type === "phones" && message.count === 1));
    await until(() =>
      honest.got.some(
        (message) => message.type === "state" && message.phase === "buka" && message.run === "r3999",
      ),
    );
    expect(honest.closed).toEqual([]);
    stalled.socket.terminate();
  });
});

test("one address brings only so many new people; those who are known still get in", async () => {
  await server.stop();
  host = createFakeHost();
  server = await startServer(host, { identitiesPerAddress: { burst: 3, perSecond: 0 } });
  const from = "127.0.0.11";
  const tokens = [];
  for (let at = 0; at < 3; at += 1)
    tokens.push((await joinPhone(server.port, null, from)).last("welcome")?.token);
  const fourth = await dial(server.port, { localAddress: from });
  fourth.say({ type: "hello", v: liveVersion, token: null });
  await until(() => fourth.last("refused") !== undefined);
  expect(fourth.last("refused")?.reason).toBe("penuh");
  expect((await http(server.port, `/j/${room.token}`, { localAddress: from })).status).toBe(503);
  expect((await joinPhone(server.port, tokens[0] ?? null, from)).last("welcome")?.token).toBe(tokens[0]);
  expect((await joinPhone(server.port, null, "127.0.0.12")).last("welcome")).toBeDefined();
});
