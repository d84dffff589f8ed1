import { createServer, type Server } from "node:net";
import { WebSocket } from "ws";
import { afterEach, describe, expect, test } from "vitest";
import { createDoor, type Door, type DoorNews } from "../../../src/host/network-door.ts";
import type { Network } from "../../../src/host/network.ts";
import { createServerProcess, type ServerProcess } from "../../../src/host/server-process.ts";
import type { Candidate } from "../../../src/core/network/address.ts";
import { createFakeHost, open as asked, room, until } from "../server/fake-host.ts";
import { listening, serverHere } from "./server-here.ts";
import { askPath, liveVersion, type ServerMessage, socketPath } from "../../../src/wire/live.ts";

let door: Door | null = null;
const others: Server[] = [];
afterEach(async () => {
  await door?.close();
  for (const server of others.splice(0)) await new Promise((resolve) => server.close(resolve));
});

const candidate = (address: string, score: number): Candidate => ({
  id: `kartu ${address}`,
  name: "kartu",
  address,
  kind: "privat",
  nature: "wireless",
  score,
  reasons: ["wifi"],
});

/** The server in this very process, and a list of addresses the test changes: the rest is real. */
function start(leaving = 200) {
  const net: Network = { candidates: [candidate("127.0.0.21", 70)], key: "aula", none: "tanpa-jaringan" };
  const host = createFakeHost();
  const news: DoorNews[] = [];
  const ports: number[] = [];
  const chosen: string[] = [];
  const spawn = () => serverHere({ leaving, tick: 10 });
  const servers: ServerProcess[] = [];
  const made = createDoor({
    look: () => Promise.resolve(net),
    server: (callbacks) => {
      const server = createServerProcess({ ...callbacks, spawn, onBallots: host.write, recall: host.recall });
      servers.push(server);
      return server;
    },
    onChosen: (network, picked) => chosen.push(`${network}: ${picked}`),
    onPort: (port) => ports.push(port),
    onNews: (each) => news.push(each),
    onChange: () => {},
    every: 20,
  });
  door = made;
  const openAt = async (address: string) => {
    await until(() => {
      const state = made.state();
      return state.status === "terbuka" && state.host === address;
    });
    const state = made.state();
    return state.status === "terbuka" ? state.port : 0;
  };
  return { net, host, news, ports, chosen, door: made, server: servers[0]!, openAt };
}

async function phoneAt(host: string, port: number, token: string | null = null) {
  const socket = new WebSocket(`ws://${host}:${port}${socketPath(room.token)}`, {
    origin: `http://${host}${port === 80 ? "" : `:${port}`}`,
  });
  const got: ServerMessage[] = [];
  let closed = false;
  socket.on("message", (data: Buffer) => void got.push(JSON.parse(data.toString())));
  socket.on("close", () => (closed = true));
  await new Promise<void>((resolve, reject) => {
    socket.on("open", () => resolve());
    socket.on("error", reject);
  });
  socket.send(JSON.stringify({ type: "hello", v: liveVersion, token }));
  await until(() => got.some(({ type }) => type === "state"));
  const state = () => got.findLast((message) => message.type === "state");
  return { got, state, socket, closed: () => closed };
}

/** Another program on a port of its own. */
function occupy(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    others.push(server);
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
}

const free = { room, wanted: null };
const onLinux = process.platform === "linux";

describe("the way in", () => {
  test.runIf(onLinux)("listens while it is open, at the chosen address and nowhere else", async () => {
    const { door, openAt } = start();
    const before = await listening();
    expect((await door.open({ ...free, port: 51_310 })).ok).toBe(true);
    const port = await openAt("127.0.0.21");
    expect(port).toBe(51_310);
    const mine = (await listening()).filter((each) => !before.includes(each));
    expect(mine.filter((each) => each.endsWith(`:${port}`))).toEqual([`127.0.0.21:${port}`]);
    await door.close();
    expect(await listening()).not.toContain(`127.0.0.21:${port}`);
    expect(door.state().status).toBe("tutup");
  });

  test("keeps its port when it is opened again", async () => {
    const { door, openAt, ports, news } = start();
    await door.open({ ...free, port: 51_311 });
    await openAt("127.0.0.21");
    await door.close();
    await door.open({ ...free, port: 51_311 });
    expect(await openAt("127.0.0.21")).toBe(51_311);
    expect(ports).toEqual([]);
    expect(news).toEqual([]);
  });

  test("takes the next port when another program holds the session's own, and says so", async () => {
    const { door, openAt, news, ports } = start();
    await occupy("127.0.0.21", 51_312);
    await door.open({ ...free, port: 51_312 });
    const port = await openAt("127.0.0.21");
    expect(port).not.toBe(51_312);
    expect(news).toEqual([{ type: "port", busy: [51_312], port, kept: true }]);
    expect(ports).toEqual([port]);
  });

  test("without any network it stays shut and says why", async () => {
    const { door, net } = start();
    net.candidates = [];
    net.none = "hanya-ipv6";
    expect(await door.open({ ...free, port: null })).toEqual({ ok: false, why: "hanya-ipv6" });
    expect(door.state().status).toBe("tutup");
  });

  test("an address a person picks is reported to be remembered, the likeliest one is not", async () => {
    const { door, net, openAt, chosen } = start();
    net.candidates = [candidate("127.0.0.21", 70), candidate("127.0.0.22", 40)];
    await door.open({ ...free, port: 51_313 });
    await openAt("127.0.0.21");
    expect(chosen).toEqual([]);
    await door.open({ room, port: 51_313, wanted: "127.0.0.22" });
    expect(await openAt("127.0.0.22")).toBe(51_313);
    expect(chosen).toEqual(["aula: kartu 127.0.0.22"]);
  });
});

describe("a network that changes under a vote", () => {
  test("phones are told the new address before the old one shuts, and are the same people there", async () => {
    const { door, net, host, server, openAt, news } = start();
    await door.open({ ...free, port: 51_314 });
    const port = await openAt("127.0.0.21");
    server.show(asked);
    const phone = await phoneAt("127.0.0.21", port);
    phone.socket.send(JSON.stringify({ type: "ballot", run: "r1", key: "kunci-pindah", answer: "ya" }));
    await until(() => phone.got.some(({ type }) => type === "ack"));

    net.candidates = [candidate("127.0.0.22", 40)];
    expect(await openAt("127.0.0.22")).toBe(port);
    await until(() => phone.state()?.moved !== undefined);
    expect(phone.closed()).toBe(false);
    expect(phone.state()?.moved).toBe(`http://127.0.0.22:${port}/j/${room.token}`);
    expect(news).toEqual([{ type: "pindah", why: "hilang", from: "127.0.0.21", to: "127.0.0.22" }]);

    // What is answered at the old address meanwhile counts, and what is shown there says where to go.
    phone.socket.send(JSON.stringify({ type: "ballot", run: "r1", key: "kunci-akhir", answer: "ragu" }));
    await until(() => phone.got.filter(({ type }) => type === "ack").length === 2);
    const welcome = phone.got.find((message) => message.type === "welcome");
    const again = await phoneAt("127.0.0.22", port, welcome?.type === "welcome" ? welcome.token : null);
    await until(() => again.got.some(({ type }) => type === "mine"));
    expect(again.got.find(({ type }) => type === "mine")).toMatchObject({ answer: "ragu" });
    expect(again.state()?.moved).toBeUndefined();
    await until(phone.closed);
    expect(new Set(host.ballots.map(({ participant }) => participant)).size).toBe(1);
  });

  test.runIf(onLinux)("the old address is let go, and only the new one is left", async () => {
    const { door, net, openAt } = start(30);
    await door.open({ ...free, port: 51_315 });
    await openAt("127.0.0.21");
    net.candidates = [candidate("127.0.0.22", 40)];
    await openAt("127.0.0.22");
    let left: string[] = [];
    await expect
      .poll(async () => (left = (await listening()).filter((each) => each.endsWith(":51315"))), {
        timeout: 5_000,
      })
      .toEqual(["127.0.0.22:51315"]);
    expect(left.length).toBe(1);
  });

  test("the page without a script and the one that asks by request say where to go, too", async () => {
    const { door, net, openAt } = start(5_000);
    await door.open({ ...free, port: 51_320 });
    const port = await openAt("127.0.0.21");
    net.candidates = [candidate("127.0.0.22", 40)];
    await openAt("127.0.0.22");
    const page = (host: string) =>
      fetch(`http://${host}:${port}/j/${room.token}?polos`).then((answer) => answer.text());
    const asking = await fetch(`http://127.0.0.21:${port}${askPath(room.token)}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: `http://127.0.0.21:${port}` },
      body: JSON.stringify([{ type: "hello", v: liveVersion, token: null }]),
    });
    const moved = `http://127.0.0.22:${port}/j/${room.token}`;
    expect(await page("127.0.0.21")).toContain(`href="${moved}">Pindah ke alamat baru</a>`);
    expect(await page("127.0.0.22")).not.toContain("Pindah ke alamat baru");
    expect(await asking.json()).toContainEqual(expect.objectContaining({ type: "state", moved }));
  });

  test("a better address is taken while nobody is inside, and only offered once a phone is", async () => {
    const { door, net, openAt, news } = start();
    await door.open({ ...free, port: 51_316 });
    await openAt("127.0.0.21");
    net.candidates = [candidate("127.0.0.22", 90), candidate("127.0.0.21", 70)];
    const port = await openAt("127.0.0.22");
    expect(news).toEqual([{ type: "pindah", why: "lebih-baik", from: "127.0.0.21", to: "127.0.0.22" }]);
    const phone = await phoneAt("127.0.0.22", port);
    await until(() => door.phones() === 1);
    net.candidates = [candidate("127.0.0.23", 95), ...net.candidates];
    await until(() => news.length === 2);
    expect(news[1]).toEqual({ type: "tawarkan", to: "127.0.0.23" });
    expect(door.host()).toBe("127.0.0.22");
    expect(phone.state()?.moved).toBeUndefined();
  });

  test("with no network left it waits, says so once, and opens again when the network is back", async () => {
    const { door, net, openAt, news } = start();
    await door.open({ ...free, port: 51_317 });
    await openAt("127.0.0.21");
    net.candidates = [];
    await until(() => door.state().status === "terputus");
    await new Promise((resolve) => setTimeout(resolve, 80));
    net.candidates = [candidate("127.0.0.21", 70)];
    expect(await openAt("127.0.0.21")).toBe(51_317);
    expect(news).toEqual([{ type: "terputus" }, { type: "kembali", to: "127.0.0.21" }]);
    expect((await phoneAt("127.0.0.21", 51_317)).state()).toBeDefined();
  });

  test("back beside a better one while phones are inside, it opens where they are", async () => {
    const { door, net, openAt, news } = start();
    await door.open({ ...free, port: 51_319 });
    await phoneAt("127.0.0.21", await openAt("127.0.0.21"));
    await until(() => door.phones() === 1);
    net.candidates = [];
    await until(() => door.state().status === "terputus");
    net.candidates = [candidate("127.0.0.22", 90), candidate("127.0.0.21", 70)];
    expect(await openAt("127.0.0.21")).toBe(51_319);
    expect(news.map(({ type }) => type).slice(0, 3)).toEqual(["terputus", "kembali", "tawarkan"]);
  });

  test("there and back again at once: the address that was being left opens anew", async () => {
    const { door, net, openAt } = start(5_000);
    await door.open({ ...free, port: 51_318 });
    await openAt("127.0.0.21");
    net.candidates = [candidate("127.0.0.22", 70)];
    await openAt("127.0.0.22");
    net.candidates = [candidate("127.0.0.21", 70)];
    expect(await openAt("127.0.0.21")).toBe(51_318);
    expect((await phoneAt("127.0.0.21", 51_318)).state()?.moved).toBeUndefined();
  });
});
