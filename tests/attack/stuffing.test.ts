import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { presenterView } from "../../src/core/session/presenter-view.ts";
import { startSession } from "../../src/host/session-loop.ts";
import { roomPath } from "../../src/wire/live.ts";
import { addressOf } from "../load/phone.ts";
import { deck, handClock, memoryJournals, openPoll, quiet } from "../unit/host/session-fixtures.ts";
import { createFakeHost, http, open, room, startServer, until } from "../unit/server/fake-host.ts";
import { arena, ballot, guest } from "./arena.ts";

/** A server whose ballots reach a real session; the clock is turned by hand, so that a test's hurry is no burst. */
async function hall() {
  const memory = memoryJournals();
  const hand = handClock();
  const loop = await startSession("s1", deck, { journals: memory.journals, clock: hand.clock, watch: quiet });
  loop.act(openPoll);
  loop.act({ type: "go", slide: "tanya", step: 0 });
  const host = {
    ...createFakeHost(),
    write: (batch: Parameters<ReturnType<typeof createFakeHost>["write"]>[0]) =>
      Promise.all(
        batch.map(async ({ seq, ...cast }) => {
          hand.pass(400);
          const { ok } = await loop.cast(cast);
          return ok
            ? { seq, status: "tersimpan" as const }
            : { seq, status: "ditolak" as const, reason: "pilihan" as const };
        }),
      ),
  };
  const server = await startServer(host);
  onTestFinished(() => server.stop());
  server.send({ type: "state", state: { ...open, run: "warna/1" } });
  /** One person, nobody the server knows, answers. */
  const vote = async (address: string, answer: string): Promise<string | undefined> => {
    const one = await guest(server.port, address);
    one.say(ballot(answer, undefined, "warna/1"));
    await until(() => one.last("ack") !== undefined || one.last("refused") !== undefined);
    one.socket.destroy();
    return one.last("ack")?.status;
  };
  const poll = () => {
    const shown = presenterView(loop.session()).poll;
    if (!shown) throw new Error("tidak ada pertanyaan");
    return shown;
  };
  return { loop, vote, poll, port: server.port, written: memory.written };
}

test("one phone that forgets who it was, thirty times: counted, listed, and taken out again", async () => {
  const { loop, vote, poll } = await hall();
  for (let at = 0; at < 20; at += 1) await vote(addressOf(at), "merah");
  for (let at = 0; at < 30; at += 1) expect(await vote("127.0.0.66", "biru")).toBe("tersimpan");
  const { shared, suspicions } = poll().crowd;
  expect(shared).toBe(false);
  expect(suspicions.map(({ why, people, of }) => [why, people.length, of])).toEqual([["alamat", 28, 30]]);
  for (const participant of suspicions[0]?.people ?? [])
    loop.act({ type: "participant/void", participant, on: true });
  expect(poll().tally.rows.map(({ id, votes }) => [id, votes])).toEqual(
    expect.arrayContaining([
      ["merah", 20],
      ["biru", 2],
    ]),
  );
  expect(poll().crowd.suspicions).toEqual([]);
});

test("twenty taps of one moment are one vote", async () => {
  const { poll, port } = await hall();
  const one = await guest(port, "127.0.0.66");
  const tap = ballot("biru", "kunci-sekali", "warna/1");
  for (let at = 0; at < 15; at += 1) one.say(tap);
  await until(() => one.got.filter(({ type }) => type === "ack").length === 15);
  expect(poll().tally.voters).toBe(1);
});

test("eighty people behind one router, each with a browser's connections, all vote and nobody is suspected", async () => {
  const { poll, port, vote } = await hall();
  const router = "127.0.0.80";
  for (let at = 0; at < 80 * 6; at += 1) {
    const idle = connect({ host: "127.0.0.1", port, localAddress: router });
    idle.on("error", () => {});
    onTestFinished(() => void idle.destroy());
  }
  const statuses = new Set<string | undefined>();
  for (let at = 0; at < 80; at += 1) statuses.add(await vote(router, at % 2 === 0 ? "merah" : "biru"));
  expect(statuses).toEqual(new Set(["tersimpan"]));
  expect(poll().tally.voters).toBe(80);
  expect(poll().crowd).toEqual({ shared: true, suspicions: [] });
});

test("eighty pages without a script behind one router load themselves again and again, and are not refused", async () => {
  const { port } = await arena({ identitiesPerAddress: { burst: 80, perSecond: 0 } });
  const load = (cookie: string) =>
    http(port, `${roomPath(room.token)}?polos`, {
      headers: { Host: `127.0.0.1:${port}`, ...(cookie && { Cookie: cookie }) },
      localAddress: "127.0.0.80",
    });
  for (let at = 0; at < 80; at += 1) {
    const first = await load("");
    const cookie = String(first.headers["set-cookie"]).split(";")[0] ?? "";
    expect([first.status, (await load(cookie)).status]).toEqual([200, 200]);
  }
  expect((await load("")).status).toBe(503);
});

test("no address stands in the journal, nor anything made of one", async () => {
  const { vote, written } = await hall();
  await vote("127.0.0.66", "biru");
  await vote("127.0.0.66", "merah");
  await vote("127.0.0.67", "merah");
  const froms = written.flatMap(({ action }) => (action.type === "ballot" ? [action.from] : []));
  expect(JSON.stringify(written)).not.toMatch(/127\.0\.0/);
  expect(froms[0]).toBe(froms[1]);
  expect(froms[2]).not.toBe(froms[0]);
  // A second life of the server gives the same address another name: nothing is computed from it.
  const again = await hall();
  await again.vote("127.0.0.66", "biru");
  expect(
    again.written.flatMap(({ action }) => (action.type === "ballot" ? [action.from] : [])),
  ).not.toContain(froms[0]);
});
