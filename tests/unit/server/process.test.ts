import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { forkServer } from "../../../src/host/server-fork.ts";
import { createServerProcess, type ServerStatus } from "../../../src/host/server-process.ts";
import { createFakeHost, joinPhone, open, room, until } from "./fake-host.ts";

let folder = "";
let stop = (): void => {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bijak-server-"));
  await build({
    configFile: "vite.node.config.ts",
    mode: "server",
    logLevel: "silent",
    build: { outDir: join(folder, "server") },
  });
  await writeFile(join(folder, "phone.js"), "// naskah");
  await writeFile(join(folder, "phone.css"), "/* gaya */");
  await writeFile(join(folder, "phone.woff2"), "huruf");
  await writeFile(join(folder, "remote.js"), "// remote");
  await writeFile(join(folder, "remote.css"), "/* remote */");
}, 30_000);
afterEach(() => stop());
afterAll(() => rm(folder, { recursive: true }));

function start() {
  const host = createFakeHost();
  const statuses: ServerStatus[] = [];
  const lives: ReturnType<typeof forkServer>[] = [];
  const server = createServerProcess({
    spawn: () => {
      const life = forkServer(join(folder, "server", "index.js"), { phoneFolder: folder });
      lives.push(life);
      return life;
    },
    onBallots: host.write,
    recall: host.recall,
    onStatus: (status) => statuses.push(status),
    onPhones: () => {},
  });
  stop = () => void server.stop();
  const listening = () => statuses.filter((status) => status.status === "listening");
  return { host, server, statuses, lives, listening };
}
const order = { host: "127.0.0.1", ports: [0], allowHosts: ["127.0.0.1"], room };
const ballot = { type: "ballot", run: "r1", key: "kunci-01", answer: "ragu" };

test("a killed server process is back on the same port, with the question and everybody's answer", async () => {
  const { host, server, lives, listening } = start();
  server.listen(order);
  server.show(open);
  await until(() => listening().length === 1);
  const port = listening()[0]?.port ?? 0;
  const phone = await joinPhone(port);
  phone.say(ballot);
  await until(() => phone.last("ack") !== undefined);
  const token = phone.last("welcome")?.token ?? "";

  lives[0]?.kill();
  await until(() => listening().length === 2);
  expect(listening()[1]?.port).toBe(port);
  const again = await joinPhone(port, token);
  await until(() => again.last("mine") !== undefined);
  expect(again.last("welcome")?.token).toBe(token);
  expect(again.last("state")).toEqual({ type: "state", ...open });
  expect(again.last("mine")).toEqual({ type: "mine", run: "r1", answer: "ragu" });
  again.say(ballot);
  await until(() => again.last("ack") !== undefined);
  expect([...host.chosen.values()]).toEqual(["ragu"]);
}, 20_000);

test("a port in use passes to the next; none left is a problem said as data", async () => {
  const first = start();
  first.server.listen(order);
  await until(() => first.listening().length === 1);
  const taken = first.listening()[0]?.port ?? 0;
  const stopFirst = stop;

  const second = start();
  second.server.listen({ ...order, ports: [taken, 0] });
  await until(() => second.listening().length === 1);
  expect(second.listening()[0]?.port).not.toBe(taken);
  second.server.listen({ ...order, ports: [taken] });
  await until(() => second.statuses.at(-1)?.status === "problem");
  expect(second.statuses.at(-1)).toMatchObject({ code: "port-terpakai" });
  second.server.listen({ ...order, host: "192.0.2.1" });
  await until(() => second.statuses.at(-1)?.status === "problem" && second.statuses.length > 5);
  expect(second.statuses.at(-1)).toMatchObject({ code: "alamat-tidak-ada" });
  stopFirst();
}, 20_000);

test("after stop the process is gone and stays gone", async () => {
  const { server, statuses, lives, listening } = start();
  server.listen(order);
  await until(() => listening().length === 1);
  const ended = new Promise<void>((resolve) => lives[0]?.onExit(resolve));
  let gone = false;
  void ended.then(() => (gone = true));
  await server.stop();
  // Whoever listens next finds the port free.
  expect(gone).toBe(true);
  expect(statuses.at(-1)).toEqual({ status: "off" });
  expect(lives).toHaveLength(1);
  await expect(joinPhone(listening()[0]?.port ?? 0)).rejects.toThrow("ECONNREFUSED");
}, 20_000);

test("a door opened again at once gets its own port back", async () => {
  const { server, lives, listening } = start();
  server.listen(order);
  await until(() => listening().length === 1);
  const port = listening()[0]?.port ?? 0;
  void server.stop();
  server.listen({ ...order, ports: [port, 0] });
  // Not before the first is gone: it may still hold the port.
  expect(lives).toHaveLength(1);
  await until(() => listening().length === 2);
  expect(listening()[1]?.port).toBe(port);
});

test("a process that keeps dying is a problem told, and still tried again", async () => {
  const stillborn = join(folder, "stillborn.mjs");
  await writeFile(stillborn, "process.exit(3);");
  const statuses: ServerStatus[] = [];
  let lives = 0;
  const server = createServerProcess({
    spawn: () => {
      lives += 1;
      return forkServer(stillborn);
    },
    onBallots: () => Promise.resolve([]),
    recall: () => null,
    onStatus: (status) => statuses.push(status),
    onPhones: () => {},
  });
  stop = () => void server.stop();
  server.listen(order);
  await until(() => statuses.at(-1)?.status === "problem");
  expect(statuses.at(-1)).toMatchObject({ code: "gagal" });
  const before = lives;
  await until(() => lives > before);
}, 20_000);

test("a state that breaks the phones' contract fails its maker and reaches nobody", () => {
  const { server } = start();
  const leak = {
    ...open,
    poll: { id: "q", kind: "single" as const, named: false, question: "", options: [] },
  };
  expect(() => server.show(leak)).toThrow("question");
});
