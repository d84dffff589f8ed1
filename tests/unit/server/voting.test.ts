import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  createFakeHost,
  dial,
  type FakeHost,
  joinPhone,
  locked,
  open,
  revealed,
  room,
  settle,
  startServer,
  until,
  waiting,
} from "./fake-host.ts";

let host: FakeHost;
let server: Awaited<ReturnType<typeof startServer>>;
const ballot = (key: string, answer: string, run = "r1") => ({ type: "ballot", run, key, answer });

beforeEach(async () => {
  host = createFakeHost();
  server = await startServer(host);
  server.send({ type: "state", state: open });
});
afterEach(() => server.stop());

describe("an answer", () => {
  test("is not acknowledged before the host has settled it", async () => {
    let written = (): void => {};
    host.useDisk(() => new Promise((resolve) => (written = resolve)));
    const phone = await joinPhone(server.port);
    phone.say(ballot("kunci-01", "ya"));
    await until(() => host.heard.some((message) => message.type === "ballots"));
    await settle();
    expect(phone.last("ack")).toBeUndefined();
    written();
    await until(() => phone.last("ack") !== undefined);
    expect(phone.last("ack")).toEqual({ type: "ack", key: "kunci-01", status: "tersimpan" });
  });

  test("may be changed; the last one stands", async () => {
    const phone = await joinPhone(server.port);
    phone.say(ballot("kunci-01", "ya"));
    phone.say(ballot("kunci-02", "tidak"));
    await until(() => phone.last("ack")?.key === "kunci-02");
    expect([...host.chosen.values()]).toEqual(["tidak"]);
  });

  test("sent twice under one key is acknowledged twice and is one person's answer", async () => {
    const phone = await joinPhone(server.port);
    phone.say(ballot("kunci-01", "ya"));
    phone.say(ballot("kunci-01", "ya"));
    await until(() => phone.got.filter((message) => message.type === "ack").length === 2);
    expect(host.chosen.size).toBe(1);
    expect(new Set(host.ballots.map(({ key, participant }) => `${participant} ${key}`)).size).toBe(1);
  });

  test("that the host refuses is refused with its reason", async () => {
    host.lock();
    const phone = await joinPhone(server.port);
    phone.say(ballot("kunci-01", "ya"));
    await until(() => phone.last("refused") !== undefined);
    expect(phone.last("refused")).toEqual({ type: "refused", key: "kunci-01", reason: "terkunci" });
    expect(phone.last("ack")).toBeUndefined();
  });

  test("is not taken from somebody who has not said hello", async () => {
    const stranger = await dial(server.port);
    stranger.say(ballot("kunci-01", "ya"));
    await settle();
    expect(host.ballots).toEqual([]);
    expect(stranger.got).toEqual([]);
  });

  test("answers of one moment reach the host together", async () => {
    const phones = await Promise.all(
      Array.from({ length: 12 }, (_, at) => joinPhone(server.port, null, `127.0.1.${at + 1}`)),
    );
    for (const phone of phones) for (let at = 0; at < 5; at += 1) phone.say(ballot(`kunci-0${at}`, "ya"));
    await until(() => phones.every((phone) => phone.got.filter(({ type }) => type === "ack").length === 5));
    const batches = host.heard.filter((message) => message.type === "ballots");
    expect(batches.length).toBeLessThan(60);
    expect(batches.flatMap((message) => message.batch)).toHaveLength(60);
    expect(host.chosen.size).toBe(12);
  });
});

describe("a phone", () => {
  test("that comes back is the same person and is told what it answered", async () => {
    const first = await joinPhone(server.port);
    first.say(ballot("kunci-01", "ragu"));
    await until(() => first.last("ack") !== undefined);
    first.socket.terminate();
    const token = first.last("welcome")?.token ?? "";
    const again = await joinPhone(server.port, token);
    await until(() => again.last("mine") !== undefined);
    expect(again.last("welcome")?.token).toBe(token);
    expect(again.last("mine")).toEqual({ type: "mine", run: "r1", answer: "ragu" });
  });

  test.each([
    ["forged", `${"A".repeat(22)}.${"B".repeat(22)}`],
    ["of another shape", "presenter"],
    ["empty of meaning", "."],
  ])("with a token that is %s becomes somebody new", async (_, token) => {
    const phone = await joinPhone(server.port, token);
    expect(phone.last("welcome")?.token).not.toBe(token);
    expect(phone.last("welcome")?.token).toMatch(/^[\w-]{22}\.[\w-]{22}$/);
  });

  test("with a token of another session becomes somebody new", async () => {
    const other = createFakeHost();
    const elsewhere = await startServer(other, {}, { room: { ...room, secret: "77".repeat(32) } });
    const token = (await joinPhone(elsewhere.port)).last("welcome")?.token ?? "";
    const phone = await joinPhone(server.port, token);
    expect(phone.last("welcome")?.token).not.toBe(token);
    await elsewhere.stop();
  });

  test("with a page of another version is asked to load again", async () => {
    const phone = await dial(server.port);
    phone.say({ type: "hello", v: 999, token: null });
    await until(() => phone.last("refused") !== undefined);
    expect(phone.got).toEqual([{ type: "refused", key: null, reason: "versi" }]);
  });

  test("is told of a new phase at once and of counts at most once a second", async () => {
    const phone = await joinPhone(server.port);
    server.send({ type: "state", state: locked });
    for (let votes = 1; votes <= 40; votes += 1) server.send({ type: "state", state: revealed(votes) });
    await until(() => phone.got.some((message) => message.type === "state" && message.phase === "hasil"));
    server.send({ type: "state", state: revealed(41) });
    await settle();
    const shown = phone.got.filter((message) => message.type === "state");
    expect(shown.map(({ phase }) => phase)).toEqual(["buka", "kunci", "hasil"]);
    await until(() => phone.got.filter((message) => message.type === "state").length === 4);
    expect(phone.last("state")).toMatchObject({ tally: { rows: [{ id: "ya", votes: 41 }, {}, {}] } });
  });

  test("sees no count, right answer or explanation before the reveal", async () => {
    const phone = await joinPhone(server.port);
    phone.say(ballot("kunci-01", "ya"));
    await until(() => phone.last("ack") !== undefined);
    server.send({ type: "state", state: locked });
    await until(() => phone.last("state")?.phase === "kunci");
    expect(JSON.stringify(phone.got)).not.toMatch(/tally|votes|correct|explain/);
  });

  test("is counted while it is there", async () => {
    const phone = await joinPhone(server.port);
    await until(() => host.heard.some((message) => message.type === "phones" && message.count === 1));
    phone.socket.terminate();
    await until(() => host.heard.some((message) => message.type === "phones" && message.count === 0));
    expect(host.heard.flatMap((message) => (message.type === "phones" ? [message.count] : []))).toEqual([
      1, 0,
    ]);
  });

  test("that joins while nothing is asked waits", async () => {
    server.send({ type: "state", state: waiting });
    const phone = await joinPhone(server.port);
    expect(phone.last("state")).toEqual({ type: "state", ...waiting });
    expect(phone.last("mine")).toBeUndefined();
  });
});
