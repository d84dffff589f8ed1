import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { frame } from "../load/frame.ts";
import { hello } from "../load/phone.ts";
import { http, revealed, room, until } from "../unit/server/fake-host.ts";
import { arena, ballot, guest, many, somebody, votes } from "./arena.ts";

const attacker = "127.0.0.66";
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test("joins beyond the bucket are refused; people known already and people elsewhere get in", async () => {
  const { port } = await arena({ identitiesPerAddress: { burst: 5, perSecond: 0 } });
  const first = await guest(port, attacker);
  const flood = await Promise.all(Array.from({ length: 60 }, () => guest(port, attacker)));
  const admitted = flood.filter((one) => one.last("welcome") !== undefined);
  expect(admitted).toHaveLength(4);
  const token = first.last("welcome")?.token ?? null;
  expect((await guest(port, attacker, token)).last("welcome")?.token).toBe(token);
  // The same bucket counts those who come by the form or by requests.
  expect((await http(port, `/j/${room.token}`, { localAddress: attacker })).status).toBe(503);
  expect(await votes(port)).toBe("tersimpan");
});

test("connections beyond an address's share are cut off before a byte is read", async () => {
  const { port } = await arena({ connectionsPerAddress: 20 });
  let cut = 0;
  for (let at = 0; at < 100; at += 1) {
    const socket = connect({ host: "127.0.0.1", port, localAddress: attacker });
    socket.on("error", () => {});
    socket.on("close", () => (cut += 1));
    onTestFinished(() => void socket.destroy());
  }
  await until(() => cut === 80);
  expect(await votes(port)).toBe("tersimpan");
});

test("messages beyond the rate are dropped, and after forty of those the line ends", async () => {
  const { host, port } = await arena();
  const flood = await guest(port, attacker);
  flood.send(
    Buffer.concat(
      Array.from({ length: 5_000 }, (_, at) => frame(JSON.stringify(ballot("ya", `kunci-${10_000 + at}`)))),
    ),
  );
  await until(() => flood.closed.length === 1);
  expect(flood.closed).toEqual([1013]);
  expect(host.ballots.length).toBeLessThanOrEqual(21);
  expect(await votes(port)).toBe("tersimpan");
});

test("one person on forty lines writes no more to the disk than on one", async () => {
  const { host, port } = await arena();
  const first = await guest(port, attacker);
  const token = first.last("welcome")?.token ?? null;
  const lines = await Promise.all(Array.from({ length: 40 }, () => guest(port, attacker, token)));
  for (const line of lines) for (let at = 0; at < 15; at += 1) line.say(ballot("ya"));
  await until(() =>
    lines.every((line) => line.got.filter(({ type }) => type === "ack" || type === "refused").length === 15),
  );
  expect(host.ballots.length).toBeLessThanOrEqual(30);
  expect(lines[39]?.last("refused")?.reason).toBe("terlalu-cepat");
  expect(await votes(port)).toBe("tersimpan");
});

test("headers that drip in are cut off; whoever sends whole ones is served meanwhile", async () => {
  const { port } = await arena({ headersTimeout: 200, connectionsCheckingInterval: 50 });
  const ends: string[] = [];
  for (let at = 0; at < 50; at += 1) {
    const socket = connect({ host: "127.0.0.1", port, localAddress: attacker });
    let heard = "";
    socket.on("error", () => {});
    socket.on("data", (data) => (heard += data.toString()));
    socket.on("close", () => ends.push(heard.split("\r\n")[0] ?? ""));
    socket.write("GET / HTTP/1.1\r\nX-Sabar: ");
    const drip = setInterval(() => socket.writable && socket.write("a"), 20);
    onTestFinished(() => {
      clearInterval(drip);
      socket.destroy();
    });
  }
  expect(await votes(port)).toBe("tersimpan");
  await until(() => ends.length === 50);
  expect(new Set(ends)).toEqual(new Set(["HTTP/1.1 408 Request Timeout"]));
});

test("a body that never ends is cut off, one over 8 KiB is not kept", async () => {
  const { port } = await arena({ requestTimeout: 200, headersTimeout: 150, connectionsCheckingInterval: 50 });
  const socket = connect({ host: "127.0.0.1", port, localAddress: attacker });
  let closed = false;
  socket.on("error", () => {});
  socket.on("close", () => (closed = true));
  socket.resume();
  socket.write(
    `POST /j/${room.token} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\nContent-Length: 1000\r\n\r\nkunci=`,
  );
  const headers = { Host: `127.0.0.1:${port}`, Origin: `http://127.0.0.1:${port}` };
  const large = await http(port, `/j/${room.token}`, {
    method: "POST",
    headers,
    body: "x".repeat(100_000),
    localAddress: "127.0.0.67",
  });
  expect(large.status).toBe(413);
  await until(() => closed);
  expect(await votes(port)).toBe("tersimpan");
});

test("whoever is turned away and never reads why does not hold the connection for it", async () => {
  const patient = { headersTimeout: 60_000, requestTimeout: 60_000 };
  const { port } = await arena({ connectionsPerAddress: 10, turnedAway: 50, ...patient });
  const lines = Array.from({ length: 10 }, () =>
    connect({ host: "127.0.0.1", port, localAddress: attacker, allowHalfOpen: true }),
  );
  for (const line of lines) {
    line.on("error", () => {});
    line.write("GET / SALAH\r\n\r\n");
    onTestFinished(() => void line.destroy());
  }
  const headers = { Host: `127.0.0.1:${port}` };
  const status = () =>
    http(port, "/", { headers, localAddress: attacker }).then(
      (answer) => answer.status,
      () => 0,
    );
  while ((await status()) === 0) await pause(20);
  expect(await status()).toBe(200);
});

test("who shakes hands and says nothing, or only nonsense, is sent away", async () => {
  const { port } = await arena({ helloTimeout: 80 });
  const silent = await somebody(port, attacker);
  const babbling = await somebody(port, attacker);
  babbling.say({ type: "halo" });
  const refused = await somebody(port, attacker);
  refused.say({ ...hello(null), v: 999 });
  await until(() => [silent, babbling, refused].every(({ closed }) => closed.length === 1));
  expect(await votes(port)).toBe("tersimpan");
});

test("those who read nothing are let go before much is kept for them", async () => {
  const { host, port, send } = await arena();
  const count = many(40, 200);
  for (let at = 0; at < count; at += 1) (await guest(port, `127.0.7.${1 + at}`)).socket.pause();
  const honest = await guest(port, "127.0.0.200");
  const before = process.memoryUsage().rss;
  const left = () => {
    const told = host.heard.findLast((message) => message.type === "phones");
    return told?.type === "phones" ? told.count : 0;
  };
  // As large as a snapshot can be, so that the system's own buffers are full soon.
  const shown = revealed(1);
  const rows = Array.from({ length: 60 }, (_, at) => ({
    id: `p${at}`,
    text: "字".repeat(800),
    votes: 1,
    share: 1,
  }));
  for (let at = 0; at < 200 && left() !== 1; at += 1) {
    if (shown.phase === "hasil")
      send({ type: "state", state: { ...shown, run: `r${at}`, tally: { ...shown.tally, rows } } });
    await pause(20);
  }
  await until(() => left() === 1);
  // 64 KiB and one snapshot each, and as much again for whatever a test itself leaves behind.
  expect(process.memoryUsage().rss - before).toBeLessThan(count * 0.5 * 1024 * 1024 + 60 * 1024 * 1024);
  expect(honest.closed).toEqual([]);
});

test("who does not answer pings is sent away", async () => {
  const { host, port } = await arena({ pingEvery: 60, tick: 5 });
  const awake = await guest(port, "127.0.0.200");
  (await guest(port, attacker)).socket.pause();
  const counts = () => host.heard.flatMap((message) => (message.type === "phones" ? [message.count] : []));
  await until(() => counts().includes(2) && counts().at(-1) === 1);
  expect(awake.closed).toEqual([]);
});
