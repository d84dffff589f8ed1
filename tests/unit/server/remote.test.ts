import { describe, expect, test } from "vitest";
import { entryId } from "../../../src/core/poll/clean.ts";
import { askPath, roomPath, socketPath } from "../../../src/wire/live.ts";
import { type RemoteAction, remotePath, remoteSocketPath, remoteVersion } from "../../../src/wire/remote.ts";
import { http, joinPhone, room, settle, until } from "./fake-host.ts";
import { upgrade } from "./upgrade.ts";
import { startTalk } from "./remote-host.ts";

const actions: RemoteAction[] = [
  { type: "next" },
  { type: "back" },
  { type: "black", on: true },
  { type: "poll/open", poll: "usul" },
  { type: "poll/lock", run: "usul/1" },
  { type: "poll/reveal", run: "usul/1", on: true },
  { type: "decide", run: "usul/1", entry: entryId("Satu"), decision: { status: "tampil", text: "Satu" } },
];
/** Everything a paired device can say, the greetings with what a stranger might hold. */
const everyMessage = (code: string, token: string): unknown[] => [
  { type: "pair", v: remoteVersion, code },
  { type: "resume", v: remoteVersion, token },
  ...actions.map((action, n) => ({ type: "act", n, action })),
];
/** What no wire of ours knows, in a device's manner of speaking. */
const unknown = [
  "session/end",
  "go",
  "freeze",
  "screen",
  "clock/reset",
  "participant/void",
  "trial/content",
  "poll/decide",
  "poll/manual",
  "poll/over",
  "deck/replace",
  "ballot",
  "session/start",
  "admin",
  "__proto__",
  "constructor",
  "",
].map((type, n) => ({ type: "act", n, action: { type, slide: "buka", step: 0, on: true, run: "usul/1" } }));

type Talk = Awaited<ReturnType<typeof startTalk>>;
const unchanged = async (talk: Talk, attack: () => Promise<unknown>) => {
  const before = talk.workshop.session();
  await attack();
  await settle();
  expect(talk.workshop.session()).toBe(before);
};

describe("a participant who says what only a paired device may", () => {
  test("on the voters' socket: nothing changes, nothing is answered", async () => {
    const talk = await startTalk();
    const remote = await talk.pair("remote");
    talk.desk.offer("moderator");
    const code = talk.desk.paired().offer?.code ?? "";
    const phone = await joinPhone(talk.port);
    await until(() => phone.last("mine") !== undefined);
    const heard = phone.got.length;
    await unchanged(talk, async () => {
      for (const message of [...everyMessage(code, remote.token), ...actions, ...unknown.slice(0, 6)])
        phone.say(message);
    });
    expect([phone.got.length, talk.desk.paired().offer?.code]).toEqual([heard, code]);
  });

  test.each<[string, string, string]>([
    ["by request", askPath(room.token), "application/json"],
    ["by request to the devices' page", remotePath, "application/json"],
    ["by request to the devices' socket", remoteSocketPath, "application/json"],
    ["as a form of the room", roomPath(room.token), "application/x-www-form-urlencoded"],
    ["as a form to the devices' page", remotePath, "application/x-www-form-urlencoded"],
    ["as a form to the devices' socket", remoteSocketPath, "application/x-www-form-urlencoded"],
  ])("%s: nothing changes, nothing is answered", async (_how, path, type) => {
    const talk = await startTalk();
    const { token } = await talk.pair("remote");
    const origin = `127.0.0.1:${talk.port}`;
    const headers = { Host: origin, Origin: `http://${origin}`, "Content-Type": type };
    await unchanged(talk, async () => {
      for (const message of everyMessage("22222222", token)) {
        const flat = Object.entries(message as object).map(([key, value]): [string, string] => [
          key,
          JSON.stringify(value),
        ]);
        const body = type.endsWith("json") ? JSON.stringify([message]) : String(new URLSearchParams(flat));
        const answer = await http(talk.port, path, { method: "POST", headers, body });
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.body).not.toMatch(/"welcome"|"done"|CATATAN|"refused"/);
      }
    });
  });

  test("with their own token on the devices' socket: it is nobody's there", async () => {
    const talk = await startTalk();
    const phone = await joinPhone(talk.port);
    const token = phone.last("welcome")?.token ?? "";
    for (const said of [token, token.slice(0, 43), token.replace(".", "").slice(0, 43)]) {
      const device = await talk.dial();
      device.say({ type: "resume", v: remoteVersion, token: said });
      for (const [n, action] of actions.entries()) device.say({ type: "act", n, action });
      await settle();
      expect(device.got.filter(({ type }) => type !== "refused")).toEqual([]);
    }
    expect(talk.workshop.session()?.stage.position.slide).toBe("tulis");
  });
});

describe("a device's token elsewhere", () => {
  test("is a stranger to the voters' wire, which gives it an identity like anyone's", async () => {
    const talk = await startTalk();
    const { token } = await talk.pair("remote");
    const phone = await joinPhone(talk.port, token);
    expect(phone.last("welcome")?.token).not.toBe(token);
  });

  test.each(["?token=", "/", "?"])("in the address (%s) opens no line", async (how) => {
    const talk = await startTalk();
    const { token } = await talk.pair("remote");
    const device = await talk.dial({ path: `${remoteSocketPath}${how}${token}` });
    await until(() => device.closed.length === 1);
    expect(device.got).toEqual([]);
  });
});

describe("a line that has not proved who it is", () => {
  test("gets no answer to any action, and is sent away", async () => {
    const talk = await startTalk({ helloTimeout: 80 });
    const device = await talk.dial();
    await unchanged(talk, async () => {
      for (const message of [...everyMessage("x", "y").slice(2), ...unknown.slice(0, 10)])
        device.say(message);
    });
    await until(() => device.closed.length === 1);
    expect(device.got).toEqual([]);
  });

  test("has one try a connection", async () => {
    const talk = await startTalk();
    talk.desk.offer("remote");
    const code = talk.desk.paired().offer?.code;
    const device = await talk.dial();
    device.say({ type: "pair", v: remoteVersion, code: "22222222" });
    device.say({ type: "pair", v: remoteVersion, code });
    await until(() => device.closed.length === 1);
    expect(device.got).toEqual([{ type: "refused", reason: "kode" }]);
    expect(talk.desk.paired().devices).toEqual([]);
  });

  test("is one of few: more from one address are not let in, and another address is", async () => {
    const talk = await startTalk({ remoteStrangersPerAddress: 3 });
    const crowd: Awaited<ReturnType<Talk["dial"]>>[] = [];
    for (let at = 0; at < 5; at += 1) crowd.push(await talk.dial({ localAddress: "127.0.0.7" }));
    await until(() => crowd.filter(({ closed }) => closed.length === 1).length === 2);
    expect((await talk.pair("remote", "127.0.0.8")).last("welcome")?.role).toBe("remote");
  });

  test("1,000 guesses from 250 addresses open nothing, kill the code, and the facilitator is told", async () => {
    const talk = await startTalk({ remoteStrangers: 2_000 });
    talk.desk.offer("remote");
    const answers: unknown[] = [];
    for (let round = 0; round < 40; round += 1) {
      const some = Array.from({ length: 25 }, async (_, at) => {
        const localAddress = `127.0.${1 + ((round * 25 + at) % 250)}.9`;
        const device = await talk.dial({ localAddress });
        const guess = (round * 25 + at).toString().padStart(4, "0").replaceAll(/[01]/g, "K");
        device.say({ type: "pair", v: remoteVersion, code: `2222${guess}` });
        await until(() => device.closed.length === 1);
        answers.push(...device.got);
      });
      await Promise.all(some);
    }
    expect(answers.filter((answer) => (answer as { type: string }).type === "welcome")).toEqual([]);
    expect(answers.length).toBe(1_000);
    expect(talk.desk.paired()).toEqual({ offer: null, devices: [], ended: "ditebak" });
  });
});

describe("a moderator", () => {
  test("is refused everything that steers, and heard by nobody with words unknown to the wire", async () => {
    const talk = await startTalk();
    const moderator = await talk.pair("moderator");
    const [before, told] = [talk.workshop.session(), moderator.got.length];
    for (const [n, action] of actions.slice(0, 6).entries()) moderator.say({ type: "act", n, action });
    await until(() => moderator.got.length === told + 6);
    for (const answer of moderator.got.slice(told))
      expect(answer).toMatchObject({ type: "done", problem: "Perangkat ini tidak boleh melakukan itu." });
    for (const message of unknown.slice(0, 10)) moderator.say(message);
    await settle();
    expect([talk.workshop.session() === before, moderator.got.length]).toEqual([true, told + 6]);
    expect(JSON.stringify(moderator.got)).not.toMatch(/CATATAN|Judul tulis/);
  });

  test("decides about words, and nothing else", async () => {
    const talk = await startTalk();
    const moderator = await talk.pair("moderator");
    moderator.say({ type: "act", n: 1, action: actions[6] });
    await until(() => moderator.last("done") !== undefined);
    expect(moderator.last("done")).toEqual({ type: "done", n: 1, problem: null });
    expect(Object.values(talk.workshop.session()?.runs[0]?.decisions ?? {})).toEqual([
      { status: "tampil", text: "Satu" },
    ]);
  });
});

describe("a token", () => {
  test("steers over one line; a second one is refused while it lives, and takes over once it is gone", async () => {
    const talk = await startTalk();
    const first = await talk.pair("remote");
    const second = await talk.hello(first.token, "127.0.0.2");
    expect(second.got).toEqual([{ type: "refused", reason: "terpakai" }]);
    first.say({ type: "act", n: 1, action: { type: "next" } });
    await until(() => first.last("done") !== undefined);
    expect(talk.workshop.session()?.stage.position.slide).toBe("tutup");
    first.socket.close();
    await until(() => talk.desk.paired().devices[0]?.connected === false);
    const third = await talk.hello(first.token);
    expect(third.last("welcome")).toEqual({ type: "welcome", v: remoteVersion, role: "remote", token: null });
  });

  test("comes back soon after its phone fell asleep without a word", async () => {
    const talk = await startTalk({ remotePingEvery: 40 });
    const asleep = await talk.pair("remote");
    asleep.socket.pause();
    await until(() => talk.desk.paired().devices[0]?.connected === false);
    expect((await talk.hello(asleep.token)).last("welcome")?.role).toBe("remote");
    asleep.socket.terminate();
  });

  test.each<[string, (talk: Talk) => unknown]>([
    ["revoked", ({ desk }) => desk.revoke(desk.paired().devices[0]?.id ?? "")],
    ["of a session that is over", ({ workshop }) => workshop.start(null)],
    ["of a door that was closed", ({ desk }) => desk.clear()],
  ])("%s is refused, and its line is closed", async (_why, end) => {
    const talk = await startTalk();
    const device = await talk.pair("remote");
    await end(talk);
    await until(() => device.closed.length === 1);
    expect(device.last("refused")?.reason).toBe("diputus");
    expect((await talk.hello(device.token)).got).toEqual([{ type: "refused", reason: "asing" }]);
  });
});

describe("frames", () => {
  test("over the rate are dropped, then end the line; the talk moved no further than its rate", async () => {
    const talk = await startTalk();
    const flood = await talk.pair("remote");
    for (let n = 0; n < 500; n += 1)
      flood.say({ type: "act", n, action: { type: "black", on: n % 2 === 0 } });
    await until(() => flood.closed.length === 1);
    expect(flood.closed).toEqual([1013]);
    expect(flood.got.filter(({ type }) => type === "done").length).toBeLessThan(40);
  });

  test.each<[string, (socket: Awaited<ReturnType<Talk["dial"]>>["socket"]) => void, number]>([
    ["over 8 KiB", (socket) => socket.send("x".repeat(8 * 1024 + 1)), 1009],
    ["in many pieces", (socket) => Array.from({ length: 20 }, () => socket.send("x", { fin: false })), 1008],
    ["of bytes", (socket) => socket.send(Buffer.from([1, 2, 3])), 1008],
  ])("%s end the line", async (_what, send, code) => {
    const talk = await startTalk();
    const device = await talk.pair("remote");
    send(device.socket);
    await until(() => device.closed.length === 1);
    expect([code, 1006]).toContain(device.closed[0]);
  });

  test("of garbage are dropped and counted, and the line goes on", async () => {
    const talk = await startTalk();
    const device = await talk.pair("remote");
    for (const frame of ["", "{", "null", "[]", '{"type":"act"}', "[".repeat(4_000)])
      device.socket.send(frame);
    device.say({ type: "act", n: 7, action: { type: "back", extra: 1 } });
    device.say({ type: "act", n: 8, action: { type: "back" } });
    await until(() => device.last("done") !== undefined && talk.dropped() === 7);
    expect([device.last("done")?.n, device.closed]).toEqual([8, []]);
  });
});

describe("the door", () => {
  test.each<[string, Record<string, string>, string, number]>([
    ["ours", {}, remoteSocketPath, 101],
    ["from a foreign page", { Origin: "http://evil.example" }, remoteSocketPath, 403],
    ["from Origin null", { Origin: "null" }, remoteSocketPath, 403],
    ["called cross-site", { "Sec-Fetch-Site": "cross-site" }, remoteSocketPath, 403],
    ["to a foreign Host", { Host: "evil.example", Origin: "http://evil.example" }, remoteSocketPath, 421],
    ["below the room", {}, `${roomPath(room.token)}${remoteSocketPath}`, 404],
    ["to another path", {}, "/r/ws/", 404],
    ["with a query", {}, "/r/ws?x=1", 404],
    ["the voters' own", {}, socketPath(room.token), 101],
  ])("an upgrade %s", async (_what, headers, path, status) => {
    const talk = await startTalk();
    expect(await upgrade(talk.port, headers, path)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });

  test("the page is the same for everybody, holds no code and no word of the talk, and stands under the CSP", async () => {
    const talk = await startTalk();
    const host = { Host: `127.0.0.1:${talk.port}` };
    const before = await http(talk.port, remotePath, { headers: host });
    talk.desk.offer("remote");
    const after = await http(talk.port, remotePath, { headers: host });
    expect([before.status, after.body]).toEqual([200, before.body]);
    expect(before.body).not.toMatch(/Judul|CATATAN|Ada usul/);
    expect(before.headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(before.headers["cache-control"]).toBe("no-store");
    expect((await http(talk.port, remotePath, { headers: { Host: "evil.example" } })).status).toBe(421);
    for (const path of ["/r", "/r/ws", "/r/x", "/r/../server/index.js"])
      expect((await http(talk.port, path, { headers: host })).status).toBe(404);
  });
});
