import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { HubView } from "../../../src/wire/hub-lines.ts";
import { freePort, startHub, tryHub, type RunningHub } from "../../load/kill-hub.ts";
import { honestPhone } from "../../load/kill-phone.ts";
import { until } from "../server/fake-host.ts";
import { freshFolder } from "../host/session-fixtures.ts";
import { builtHub, hubDeck } from "./built-hub.ts";

const built = builtHub();

async function started(...args: string[]): Promise<RunningHub> {
  const hub = await startHub(built.program, ["--deck", built.deck, ...args]);
  onTestFinished(async () => {
    hub.kill("SIGKILL");
    await hub.ended;
  });
  return hub;
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
  it("runs a question from the first line to a clean end", async () => {
    const hub = await started("--data", await freshFolder());
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
    expect(hub.refusals).toEqual([{ error: "Baris ini bukan JSON.", line: 2 }]);
    hub.endInput();
    expect(await hub.ended).toEqual({ code: 0, signal: null });
    expect(await status(url)).toBe("tutup");
  }, 60_000);

  it.each(["SIGTERM", "SIGINT"] as const)(
    "goes on after %s with the same people, at the same place",
    async (signal) => {
      const args = ["--data", await freshFolder(), "--port", String(await freePort())];
      const hub = await started(...args);
      hub.say({ type: "poll/open", poll: "q1" });
      await hub.seen(listening);
      const phone = phoneOf(hub, 1);
      await until(() => phone.state()?.phase === "buka");
      phone.answer("q1/1", "c");
      await until(() => phone.acknowledged.length === 1);
      const token = phone.token();
      hub.kill(signal);
      expect(await hub.ended).toEqual({ code: 0, signal: null });

      const again = await started(...args);
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
    const data = await freshFolder();
    const hub = await started("--data", data);
    hub.say({ type: "poll/open", poll: "q1" });
    await hub.seen(listening);
    hub.say({ type: "session/end" });
    expect(await hub.ended).toEqual({ code: 0, signal: null });
    const next = await started("--data", data);
    expect([next.ready.resumed, next.ready.session === hub.ready.session]).toEqual([false, false]);
  }, 60_000);

  it("takes an edited deck and keeps the question as it was asked", async () => {
    const home = await freshFolder();
    const deck = join(home, "dek.md");
    await writeFile(deck, hubDeck.text);
    const args = ["--deck", deck, "--data", join(home, "data")];
    const hub = await startHub(built.program, args);
    hub.say({ type: "poll/open", poll: "q1" });
    await hub.seen(listening);
    hub.endInput();
    await hub.ended;
    await writeFile(deck, hubDeck.text.replace("Mana?", "Yang mana?"));
    const again = await started(...args.slice(2), "--deck", deck);
    const { view } = await again.seen(({ view }) => view.open !== null);
    expect(view.open?.poll.question).toBe("Mana?");
  }, 60_000);

  it("outlives whoever stopped reading it", async () => {
    const hub = await started("--data", await freshFolder());
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
    const hub = await started("--one-address", "--data", await freshFolder());
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

describe("what a hub cannot begin with is said in words, with exit 2 and nothing on standard output", () => {
  const refused = async (...args: string[]): Promise<string> => {
    const hub = await tryHub(built.program, args);
    if ("ready" in hub) {
      hub.kill("SIGKILL");
      throw new Error("hub berjalan");
    }
    expect([hub.code, hub.stdout]).toEqual([2, ""]);
    expect(hub.stderr).not.toMatch(/\n\s+at /);
    return hub.stderr;
  };
  const poll = (lines: string) => `## Tanya\n\n\`\`\`poll\nid: q1\nquestion: Ya?\n${lines}\n\`\`\`\n`;
  const listed = (count: number, text: (at: number) => string) =>
    `options:\n${Array.from({ length: count }, (_, at) => `  - { id: p${at}, text: "${text(at)}" }`).join("\n")}`;

  it.each([
    ["without options", poll(""), "options"],
    ["with an empty list of options", poll("options: []"), "dua pilihan"],
    ["with sixty options", poll(listed(60, String)), "paling banyak 12 pilihan"],
    ["with options of two thousand letters", poll(listed(2, () => "x".repeat(2_000))), "paling panjang 300"],
    [
      "with two options of one id",
      poll("options:\n  - { id: a, text: A }\n  - { id: a, text: B }"),
      "id yang sama",
    ],
    ["asked twice", [1, 2].map(() => poll(listed(2, String))).join("\n---\n\n"), 'id "q1" sudah ada'],
  ])("a question %s, with its line", async (_, text, words) => {
    const deck = join(await freshFolder(), "rusak.md");
    await writeFile(deck, text);
    const said = await refused("--deck", deck);
    expect(said).toContain(words);
    expect(said).toMatch(/rusak\.md:\d+:\d+ /);
    expect(said.length).toBeLessThan(2_000);
  });

  it("a deck that is not there, is empty, or is not text", async () => {
    const home = await freshFolder();
    await writeFile(join(home, "kosong.md"), "");
    await writeFile(join(home, "biner.md"), Buffer.from([0xff, 0xfe, 0x00]));
    expect(await refused("--deck", join(home, "tidak-ada.md"))).toContain("tidak ditemukan");
    expect(await refused("--deck", join(home, "kosong.md"))).toContain("kosong");
    expect(await refused("--deck", join(home, "biner.md"))).toContain("UTF-8");
    expect(await refused("--deck", home)).toContain("deck.id.md");
  });

  it("an address that is not ours, a port in use, a limit lifted before strangers, no deck", async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, "127.0.0.1", () => {
        const address = taken.address();
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      }),
    );
    onTestFinished(() => void taken.close());
    const { deck } = built;
    expect(await refused("--deck", deck, "--host", "192.0.2.1")).toContain(
      "192.0.2.1 bukan alamat komputer ini",
    );
    expect(await refused("--deck", deck, "--port", String(port))).toContain(`Port ${port} sedang dipakai`);
    expect(await refused("--deck", deck, "--host", "192.168.1.10", "--one-address")).toContain(
      "--one-address",
    );
    expect(await refused()).toContain("Pakai: bijak hub");
  });

  it("a folder another hub runs in, one of another deck, and one that is no folder", async () => {
    const home = await freshFolder();
    const data = join(home, "data");
    const hub = await started("--data", data);
    expect(await refused("--deck", built.deck, "--data", data)).toContain("sedang dipakai hub lain");
    hub.endInput();
    await hub.ended;
    const other = join(home, "lain.md");
    await writeFile(other, "## Lain\n");
    expect(await refused("--deck", other, "--data", data)).toContain("dek lain");
    expect(await refused("--deck", built.deck, "--data", other)).toContain("bukan folder");
  }, 60_000);
});

it("two hubs on one machine have an address each, and both are true", async () => {
  const [one, other] = [
    await started("--data", await freshFolder()),
    await started("--data", await freshFolder()),
  ];
  expect(one.ready.port).not.toBe(other.ready.port);
  for (const hub of [one, other]) {
    hub.say({ type: "poll/open", poll: "q1" });
    await hub.seen(listening);
    expect(await status(hub.ready.url)).toBe(200);
  }
}, 60_000);
