import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { HubView } from "../../src/wire/hub-lines.ts";
import { freePort, startHub, tryHub, type RunningHub } from "../load/kill-hub.ts";
import { honestPhone } from "../load/kill-phone.ts";
import { until } from "../unit/server/fake-host.ts";
import { deckHome, deckText, program } from "./hub-deck.ts";

async function running(...args: string[]): Promise<RunningHub> {
  const hub = await startHub(program, args);
  onTestFinished(async () => {
    hub.kill("SIGKILL");
    await hub.ended;
  });
  return hub;
}
/** A hub over a deck and a folder of its own. */
async function started(...args: string[]): Promise<RunningHub> {
  const { home, deck } = await deckHome();
  return running("--deck", deck, "--data", join(home, "data"), ...args);
}
function phoneOf(hub: RunningHub, at: number) {
  const phone = honestPhone(hub.ready.url, `127.78.0.${at}`);
  onTestFinished(() => phone.hangUp());
  return phone;
}
const listening = ({ joining }: HubView): boolean => joining.status === "listening";
const status = (url: string): Promise<number | string> =>
  fetch(url).then(
    (answer) => answer.status,
    () => "tutup",
  );
const journalOf = (hub: RunningHub): Promise<string> =>
  readFile(join(hub.ready.data, "sessions", hub.ready.session, "journal.jsonl"), "utf8");

describe("a headless hub", () => {
  it("told to stop as soon as it is ready stops cleanly", async () => {
    const hub = await started();
    hub.kill("SIGTERM");
    expect(await hub.ended).toEqual({ code: 0, signal: null });
  }, 60_000);

  it("runs a question from the first line to a clean end", async () => {
    const hub = await started();
    const { url, join: code, port } = hub.ready;
    expect(hub.ready).toMatchObject({ ready: true, v: 1, resumed: false, server: null });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1(:\d+)?\/j\/[\w-]{16,64}$/);
    expect(code).toMatch(/^[2-9A-Z]{6}$/);
    // Nobody gets in before there is something to answer.
    expect(await status(url)).toBe("tutup");

    hub.say({ type: "poll/open", poll: "q1" });
    const open = await hub.seen(listening);
    expect(open.joining.server).toEqual(expect.any(Number));
    expect([await status(url), await status(`http://127.0.0.1:${port}/?kode=${code}`)]).toEqual([200, 200]);

    const phones = [1, 2, 3].map((at) => phoneOf(hub, at));
    await until(() => phones.every((phone) => phone.state()?.phase === "buka"));
    for (const phone of phones) phone.answer("q1/1", "b");
    await until(() => phones.every((phone) => phone.acknowledged.length === 1));
    const journal = await journalOf(hub);
    for (const { acknowledged } of phones) expect(journal).toContain(acknowledged[0]?.key);
    phones[0]?.answer("q1/1", "a");
    hub.say("bukan json");
    const counted = await hub.seen(({ view }) => view.poll?.tally.rows[0]?.votes === 1);
    expect(counted.view.poll?.tally).toMatchObject({ voters: 3 });
    await hub.seen(({ joining }) => joining.phones === 3);

    hub.say({ type: "poll/lock", poll: "q1" });
    hub.say({ type: "poll/reveal", poll: "q1" });
    await until(() => phones.every((phone) => phone.state()?.phase === "hasil"));
    hub.say("x".repeat(3_000_000));
    hub.say({ type: "poll/lock", poll: "q1" });
    await until(() => hub.refusals.length === 3);
    expect(hub.refusals).toEqual([
      { error: "Baris ini bukan JSON.", line: 2 },
      { error: expect.stringContaining("lebih panjang"), line: 5 },
      { error: "Tidak ada yang berubah.", line: 6 },
    ]);
    hub.endInput();
    expect(await hub.ended).toEqual({ code: 0, signal: null });
    expect(await status(url)).toBe("tutup");
  }, 60_000);

  it.each(["SIGTERM", "SIGINT"] as const)(
    "goes on after %s with the same people, at the same place",
    async (signal) => {
      const { home, deck } = await deckHome();
      const args = ["--deck", deck, "--data", join(home, "data"), "--port", String(await freePort())];
      const hub = await running(...args);
      hub.say({ type: "poll/open", poll: "q1" });
      await hub.seen(listening);
      const phone = phoneOf(hub, 1);
      await until(() => phone.state()?.phase === "buka");
      phone.answer("q1/1", "c");
      await until(() => phone.acknowledged.length === 1);
      const token = phone.token();
      hub.kill(signal);
      expect(await hub.ended).toEqual({ code: 0, signal: null });

      const again = await running(...args);
      const { url, join: code, session } = hub.ready;
      expect(again.ready).toMatchObject({
        url,
        join: code,
        session,
        resumed: true,
        server: expect.any(Number),
      });
      await until(() => phone.welcomes.length === 2);
      expect([phone.token(), phone.surprises]).toEqual([token, []]);
      phone.answer("q1/1", "a");
      const { view } = await again.seen(({ view }) => view.open?.tally.rows[0]?.votes === 1);
      expect(view.open?.tally.voters).toBe(1);
    },
    60_000,
  );

  it("does not come back to a session that was ended", async () => {
    const { home, deck } = await deckHome();
    const args = ["--deck", deck, "--data", join(home, "data")];
    const hub = await running(...args);
    hub.say({ type: "poll/open", poll: "q1" });
    await hub.seen(listening);
    hub.say({ type: "session/end" });
    expect(await hub.ended).toEqual({ code: 0, signal: null });
    const next = await running(...args);
    expect([next.ready.resumed, next.ready.session === hub.ready.session]).toEqual([false, false]);
  }, 60_000);

  it("takes an edited deck and keeps the question as it was asked", async () => {
    const { home, deck } = await deckHome();
    const args = ["--deck", deck, "--data", join(home, "data")];
    const hub = await running(...args);
    hub.say({ type: "poll/open", poll: "q1" });
    await hub.seen(listening);
    hub.endInput();
    await hub.ended;
    await writeFile(deck, deckText.replace("Mana?", "Yang mana?"));
    const again = await running(...args);
    const { view } = await again.seen(({ view }) => view.open !== null);
    expect(view.open?.poll.question).toBe("Mana?");
  }, 60_000);

  it("outlives whoever stopped reading it", async () => {
    const hub = await started();
    hub.stopReading();
    hub.say({ type: "poll/open", poll: "q1" });
    const phone = phoneOf(hub, 1);
    await until(() => phone.state()?.phase === "buka");
    for (let round = 0; round < 20; round += 1) {
      for (let line = 0; line < 500; line += 1) hub.say({ type: "x".repeat(50) });
      phone.answer("q1/1", "a");
      await until(() => phone.pending() === null);
    }
    expect(phone.acknowledged.length).toBe(20);
    hub.endInput();
    expect((await hub.ended).code).toBe(0);
  }, 60_000);

  it("without limits per address serves a hall behind one address, on this machine only", async () => {
    const hub = await started("--one-address");
    hub.say({ type: "poll/open", poll: "q1" });
    await hub.seen(listening);
    const phones = Array.from({ length: 320 }, () => honestPhone(hub.ready.url, "127.0.0.1"));
    onTestFinished(() => {
      for (const phone of phones) phone.hangUp();
    });
    await until(() => phones.every((phone) => phone.welcomes.length > 0));
    expect(new Set(phones.map((phone) => phone.token())).size).toBe(320);
  }, 60_000);
});

it.each([
  ["no deck", () => []],
  ["a deck that is not there", () => ["--deck", "tidak-ada.md"]],
  ["an unknown option", () => ["--lain"]],
])("%s ends with 2, words, and nothing on standard output", async (_, args) => {
  const hub = await tryHub(program, args());
  if ("ready" in hub) throw new Error("hub berjalan");
  expect([hub.code, hub.stdout]).toEqual([2, ""]);
  expect(hub.stderr).toMatch(/\w/);
  expect(hub.stderr).not.toMatch(/\n\s+at /);
});

it("a folder another hub runs in is refused, and free again when that one was killed", async () => {
  const { home, deck } = await deckHome();
  const args = ["--deck", deck, "--data", join(home, "data")];
  const hub = await running(...args);
  const second = await tryHub(program, args);
  expect(second).toMatchObject({ code: 2, stderr: expect.stringContaining("sedang dipakai hub lain") });
  hub.kill("SIGKILL");
  await hub.ended;
  expect((await running(...args)).ready.resumed).toBe(true);
}, 60_000);

it("a post that is asked about comes to the phones covered as the hall sees it, and its findings to the facilitator", async () => {
  const hub = await started();
  hub.say({ type: "poll/open", poll: "sidang" });
  await hub.seen(listening);
  const phone = phoneOf(hub, 1);
  await until(() => {
    const state = phone.state();
    return state?.phase === "buka" && state.post !== null;
  });
  hub.say({ type: "trial/open", post: "coblos-nomor" });
  const { view } = await hub.seen(({ view }) => (view.trial?.trial.content ?? null) !== null);
  expect(view.trial?.trial.content?.judgement.findings.map(({ rule }) => rule)).toContain("politik");
}, 60_000);

it("with moderation off shows what two addresses wrote and the rules let pass, and pairs no device", async () => {
  const hub = await started();
  hub.say({ type: "poll/open", poll: "kata" });
  hub.say({ type: "poll/moderate", poll: "kata", on: false });
  await hub.seen(listening);
  const phones = [1, 2].map((at) => phoneOf(hub, at));
  await until(() => phones.every((phone) => phone.state()?.phase === "buka"));
  for (const phone of phones) phone.answer("kata/1", ["teliti", "bangsat"]);
  const { view } = await hub.seen(({ view }) => (view.poll?.tally.rows.length ?? 0) > 0);
  expect(view.poll?.tally).toMatchObject({ waiting: 1, rows: [{ text: "teliti", votes: 2 }] });
  expect(await status(`http://127.0.0.1:${hub.ready.port}/r/`)).toBe(404);
}, 60_000);

it("two hubs on one machine have an address each, and both are true", async () => {
  const [one, other] = [await started(), await started()];
  expect(one.ready.port).not.toBe(other.ready.port);
  for (const hub of [one, other]) {
    hub.say({ type: "poll/open", poll: "q1" });
    await hub.seen(listening);
    expect(await status(hub.ready.url)).toBe(200);
  }
}, 60_000);
