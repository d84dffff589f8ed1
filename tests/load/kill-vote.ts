/** A vote in which processes are killed at random moments, and what became of the answers. */
import { readFile } from "node:fs/promises";
import { get } from "node:http";
import { join } from "node:path";
import { readRecord } from "../../src/host/journal-format.ts";
import { freePort, startHub, type RunningHub } from "./kill-hub.ts";
import { honestPhone, type HonestPhone } from "./kill-phone.ts";

export type KillVote = {
  /** The built command line. */
  program: string;
  deck: string;
  /** A question of the deck, and ids of its options. */
  poll: string;
  options: readonly string[];
  data: string;
  phones: number;
  kills: number;
  target: "server" | "hub";
};

export type KillReport = {
  kills: number;
  acknowledged: number;
  /** Keys a phone was told are stored, and the journal does not have. */
  lost: string[];
  /** People in the tally beyond those who answered. */
  countedTwice: number;
  /** Options whose count is not that of the phones' last acknowledged answers. */
  miscounted: string[];
  /** Answers the session gave back to a returning phone that it had not given. */
  surprises: number;
  /** Milliseconds from each kill to the first page served. */
  back: number[];
  /** Milliseconds from the first page served to each phone's welcome, over all kills; negative is never. */
  phonesBack: number[];
  /** Of the last hub's exit. */
  code: number | null;
};

export async function voteUnderKills(vote: KillVote): Promise<KillReport> {
  const { program, deck, poll, data, target } = vote;
  const args = ["--deck", deck, "--data", data, "--port", String(await freePort())];
  let hub = await startHub(program, args);
  const first = hub.ready;
  hub.say({ type: "poll/open", poll });
  await hub.seen(({ joining }) => joining.status === "listening");

  const phones = Array.from({ length: vote.phones }, (_, at) => honestPhone(first.url, addressOf(at)));
  await until(
    () => phones.every(({ welcomes, state }) => welcomes.length > 0 && state() !== null),
    () => "tidak semua ponsel masuk",
  );
  const voting = setInterval(() => {
    for (const phone of phones)
      if (phone.pending() === null && Math.random() < 0.2) phone.answer(`${poll}/1`, pick(vote.options));
  }, 50);

  const back: number[] = [];
  const phonesBack: number[] = [];
  for (let kill = 0; kill < vote.kills; kill += 1) {
    await pause(150 + Math.random() * 500);
    const { joining } = await hub.seen((view) => view.joining.status === "listening");
    const at = performance.now();
    if (target === "server") process.kill(joining.server ?? 0, "SIGKILL");
    else {
      hub.kill("SIGKILL");
      await hub.ended;
      hub = await startHub(program, args);
      if (hub.ready.url !== first.url || hub.ready.join !== first.join) throw new Error("alamat berganti");
    }
    const served = await answers(first.port, at);
    back.push(served - at);
    const missing = (): HonestPhone[] => phones.filter((phone) => (phone.welcomes.at(-1) ?? 0) <= at);
    await until(
      () => missing().length === 0,
      () =>
        `tidak kembali:\n${missing()
          .map((phone) => phone.story())
          .join("\n")}\n${hub.stderr()}`,
    );
    phonesBack.push(
      ...phones.map(({ welcomes }) => Math.max(0, (welcomes.find((when) => when > at) ?? 0) - served)),
    );
    if (target === "server") await hub.seen((view) => fresh(hub, view, joining.server));
  }
  clearInterval(voting);
  await until(
    () => phones.every((phone) => phone.pending() === null),
    () => "ada jawaban yang belum disimpan",
  );
  const counted = await lockedTally(hub, poll);
  for (const phone of phones) phone.hangUp();
  hub.endInput();
  const { code } = await hub.ended;
  const journal = await keysOf(join(data, "sessions", first.session, "journal.jsonl"));
  return { ...judge(phones, journal, counted), kills: vote.kills, back, phonesBack, code };
}

/** Every phone comes from an address of its own, as every phone in a hall does. */
const addressOf = (phone: number): string => `127.77.${Math.floor(phone / 200)}.${1 + (phone % 200)}`;

const fresh = (hub: RunningHub, view: RunningHub["views"][number], old: number | null): boolean =>
  view === hub.views.at(-1) && view.joining.status === "listening" && view.joining.server !== old;

async function lockedTally(hub: RunningHub, poll: string): Promise<Map<string, number>> {
  hub.say({ type: "poll/lock", poll });
  const { view } = await hub.seen(({ view }) => view.poll?.phase === "kunci");
  return new Map(view.poll?.tally.rows.map(({ id, votes }) => [id, votes]));
}

function judge(phones: HonestPhone[], journal: ReadonlySet<string>, counted: ReadonlyMap<string, number>) {
  const given = phones.flatMap(({ acknowledged }) => acknowledged);
  const last = phones.flatMap(({ acknowledged }) => acknowledged.at(-1) ?? []);
  const expected = new Map<string, number>();
  for (const { answer } of last)
    if (typeof answer === "string") expected.set(answer, (expected.get(answer) ?? 0) + 1);
  const sum = [...counted.values()].reduce((total, votes) => total + votes, 0);
  return {
    acknowledged: given.length,
    lost: given.flatMap(({ key }) => (journal.has(key) ? [] : [key])),
    countedTwice: sum - last.length,
    miscounted: [...counted].flatMap(([id, votes]) => (votes === (expected.get(id) ?? 0) ? [] : [id])),
    surprises: phones.reduce((total, phone) => total + phone.surprises.length, 0),
  };
}

async function keysOf(file: string): Promise<Set<string>> {
  const keys = new Set<string>();
  for (const line of (await readFile(file, "utf8")).split("\n").filter(Boolean)) {
    const read = readRecord(line);
    if (!read.ok) throw new Error(`baris jurnal rusak: ${line.slice(0, 200)}`);
    if (read.record.action.type === "ballot") keys.add(read.record.action.key);
  }
  return keys;
}

/** When the first page came, in `performance.now()`. */
async function answers(port: number, since: number): Promise<number> {
  while (performance.now() - since < 15_000) {
    const served = await new Promise<boolean>((resolve) => {
      const request = get({ host: "127.0.0.1", port, path: "/", agent: false }, (response) => {
        response.resume().on("end", () => resolve(true));
      });
      request.on("error", () => resolve(false));
    });
    if (served) return performance.now();
    await pause(5);
  }
  throw new Error("server tidak kembali dalam 15 detik");
}

const pick = (options: readonly string[]): string =>
  options[Math.floor(Math.random() * options.length)] ?? "";

async function until(done: () => boolean, otherwise: () => string): Promise<void> {
  const end = performance.now() + 15_000;
  while (!done()) {
    if (performance.now() > end) throw new Error(otherwise());
    await pause(5);
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
