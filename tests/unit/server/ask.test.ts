import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { askPath, liveVersion, type ServerMessage } from "../../../src/wire/live.ts";
import {
  createFakeHost,
  type FakeHost,
  http,
  joinPhone,
  open,
  room,
  startServer,
  until,
} from "./fake-host.ts";

let host: FakeHost;
let server: Awaited<ReturnType<typeof startServer>>;
const hello = (token: string | null = null) => ({ type: "hello", v: liveVersion, token });
const ballot = { type: "ballot", run: "r1", key: "kunci-01", answer: "ya" };

const post = (body: string, headers: Record<string, string> = {}) =>
  http(server.port, askPath(room.token), {
    method: "POST",
    body,
    headers: {
      Origin: `http://127.0.0.1:${server.port}`,
      "Content-Type": "application/json",
      ...headers,
    },
  });
const ask = async (...messages: unknown[]): Promise<ServerMessage[]> =>
  JSON.parse((await post(JSON.stringify(messages))).body);

beforeEach(async () => {
  host = createFakeHost();
  server = await startServer(host);
  server.send({ type: "state", state: open });
});
afterEach(() => server.stop());

describe("asking by request", () => {
  test("greets and tells the state, as a socket does", async () => {
    const said = await ask(hello());
    expect(said.map(({ type }) => type)).toEqual(["welcome", "state", "mine"]);
    expect(said[1]).toEqual({ type: "state", ...open });
  });

  test("an answer comes back acknowledged only after the host has settled it", async () => {
    let written = (): void => {};
    let answered = false;
    host.useDisk(() => new Promise((resolve) => (written = resolve)));
    const said = ask(hello(), ballot).then((messages) => {
      answered = true;
      return messages;
    });
    await until(() => host.heard.some((message) => message.type === "ballots"));
    expect(answered).toBe(false);
    written();
    expect((await said).at(-1)).toEqual({ type: "ack", key: "kunci-01", status: "tersimpan" });
  });

  test("what a slow disk has not settled is left out, not made up", async () => {
    await server.stop();
    host = createFakeHost();
    host.useDisk(() => new Promise(() => {}));
    server = await startServer(host, { settleTimeout: 50 });
    expect((await ask(hello(), ballot)).map(({ type }) => type)).toEqual(["welcome", "state"]);
  });

  test("is the same person as over a socket", async () => {
    const phone = await joinPhone(server.port);
    const token = phone.last("welcome")?.token ?? "";
    await ask(hello(token), ballot);
    phone.say({ ...ballot, key: "kunci-02", answer: "tidak" });
    await until(() => phone.last("ack") !== undefined);
    expect([...host.chosen.values()]).toEqual(["tidak"]);
  });

  test("an answer without a greeting is nobody's", async () => {
    expect(await ask(ballot)).toEqual([]);
    expect(host.ballots).toEqual([]);
  });

  test.each([
    ["no JSON", "pilihan=ya"],
    ["no list", JSON.stringify(hello())],
    ["an empty list", "[]"],
    ["a presenter's action among others", JSON.stringify([hello(), { type: "poll/open", poll: "q1" }])],
    ["too many at once", JSON.stringify([hello(), ...Array.from({ length: 9 }, () => ballot)])],
    ["more than 8 KiB", JSON.stringify([hello(), { ...ballot, answer: "x".repeat(9_000) }])],
  ])("%s is refused whole", async (_, body) => {
    expect((await post(body)).status).toBe(400);
    expect(host.heard.some(({ type }) => type === "ballots")).toBe(false);
  });

  test.each([
    ["a form of a foreign page could send it", { "Content-Type": "text/plain" }, 400],
    ["it comes from a foreign page", { Origin: "http://evil.example" }, 403],
  ])("nothing is taken when %s", async (_, headers, status) => {
    expect((await post(JSON.stringify([hello(), ballot]), headers)).status).toBe(status);
    expect(host.ballots).toEqual([]);
  });
});

describe("a phone that asks", () => {
  const phones = () => host.heard.findLast((message) => message.type === "phones")?.count;

  test("is counted as one phone until its next question is overdue", async () => {
    await server.stop();
    server = await startServer(host, { tick: 10, askedLately: 200 });
    server.send({ type: "state", state: open });
    const token = tokenIn(await ask(hello()));
    await ask(hello(token));
    await until(() => phones() !== undefined);
    expect(phones()).toBe(1);
    await until(() => phones() !== 1);
    expect(phones()).toBe(0);
  });

  test("is not counted when it only brings an answer: its stream counts", async () => {
    await server.stop();
    server = await startServer(host, { tick: 10 });
    server.send({ type: "state", state: open });
    await ask(hello(), ballot);
    const socket = await joinPhone(server.port);
    await until(() => phones() !== undefined);
    expect(phones()).toBe(1);
    socket.socket.terminate();
  });
});

function tokenIn(messages: ServerMessage[]): string {
  const welcome = messages.find((message) => message.type === "welcome");
  return welcome?.type === "welcome" ? welcome.token : "";
}
