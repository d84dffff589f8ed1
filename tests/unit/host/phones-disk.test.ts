import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { readDeck } from "../../../src/host/decks.ts";
import type { JournalRecord } from "../../../src/host/journal-format.ts";
import { fileJournals, type JournalStore } from "../../../src/host/journal.ts";
import { connectPhones } from "../../../src/host/phones.ts";
import type { ServerChild } from "../../../src/host/server-process.ts";
import { openWorkshop } from "../../../src/host/workshop.ts";
import { defaultLimits } from "../../../src/server/limits.ts";
import { serve } from "../../../src/server/serve.ts";
import { files, room, until } from "../server/fake-host.ts";
import { honestPhone, type HonestPhone } from "../../load/kill-phone.ts";
import { freshFolder, quiet } from "./session-fixtures.ts";

const question =
  "## Tanya\n\n```poll\nid: q1\nquestion: Mana?\noptions:\n  - { id: a, text: A }\n  - { id: b, text: B }\n```";

/** The server's own code on a line within this process, so that what is on the disk is known at every acknowledgement. */
function serverHere(): ServerChild {
  let toServer: (message: unknown) => void = () => {};
  let toHost: (message: unknown) => void = () => {};
  let gone = (): void => {};
  serve(
    {
      onMessage: (listener) => (toServer = listener),
      send: (message) => void turn().then(() => toHost(message)),
    },
    files,
    defaultLimits,
  );
  return {
    send: (message) => toServer(structuredClone(message)),
    onMessage: (listener) => (toHost = listener),
    onExit: (listener) => (gone = listener),
    kill: () => {
      toServer({ type: "stop" });
      gone();
    },
  };
}

/** Real files, and a disk that answers as the test has it. `stored` holds the keys the disk has answered for. */
function watchedJournals(folder: string, disk: () => Promise<void>) {
  const stored = new Set<string>();
  const inner = fileJournals(folder);
  const append = async (write: () => Promise<void>, batch: readonly JournalRecord[]): Promise<void> => {
    await disk();
    await write();
    for (const { action } of batch) if (action.type === "ballot") stored.add(action.key);
  };
  const journals: JournalStore = {
    ...inner,
    open: async (session) => {
      const journal = await inner.open(session);
      return { ...journal, append: (batch) => append(() => journal.append(batch), batch) };
    },
  };
  return { journals, stored };
}

async function hall(disk: () => Promise<void>, phones: number) {
  const home = await freshFolder();
  const file = join(home, "uji.md");
  await writeFile(file, question);
  const first = await readDeck(file);
  if (!first.ok) throw new Error(first.problem);
  const { journals, stored } = watchedJournals(join(home, "sesi"), disk);
  const workshop = await openWorkshop({
    first,
    journals,
    clock: { wall: () => Date.now(), monotonic: () => performance.now() },
    watch: { ...quiet, onJournalProblems: () => {} },
    newSessionId: () => "s1",
  });
  await workshop.start(null);
  workshop.openPoll("q1");
  const statuses: number[] = [];
  const door = connectPhones({
    workshop,
    spawn: serverHere,
    onStatus: (status) => status.status === "listening" && statuses.push(status.port),
    onPhones: () => {},
  });
  door.listen({ host: "127.0.0.1", ports: [0], allowHosts: ["127.0.0.1"], room });
  await until(() => statuses.length > 0);
  const tooEarly: string[] = [];
  const voters = Array.from({ length: phones }, (_, at) =>
    honestPhone(`http://127.0.0.1:${statuses[0]}/j/${room.token}`, `127.0.3.${1 + at}`, ({ key }) => {
      if (!stored.has(key)) tooEarly.push(key);
    }),
  );
  onTestFinished(async () => {
    for (const voter of voters) voter.hangUp();
    await door.stop();
    await workshop.close();
  });
  await until(() => voters.every((voter) => voter.state()?.phase === "buka"));
  return { voters, stored, tooEarly, workshop };
}

const acknowledged = (voters: HonestPhone[]): number =>
  voters.reduce((sum, voter) => sum + voter.acknowledged.length, 0);

it("while the disk has not answered, nobody is told that an answer is stored", async () => {
  const gates: (() => void)[] = [];
  let shut = false;
  const disk = () => (shut ? new Promise<void>((open) => gates.push(open)) : Promise.resolve());
  const { voters, tooEarly, workshop } = await hall(disk, 5);
  shut = true;
  for (const voter of voters) voter.answer("q1/1", "a");
  await until(() => gates.length > 0);
  // All that is under way has its turn, many times over.
  for (let at = 0; at < 2_000; at += 1) await turn();
  expect([acknowledged(voters), workshop.session()?.runs[0]?.ballots.flat()]).toEqual([0, []]);
  shut = false;
  for (const open of gates) open();
  await until(() => acknowledged(voters) === 5);
  expect(tooEarly).toEqual([]);
  expect(workshop.session()?.runs[0]?.ballots.flat()).toHaveLength(5);
});

it("a disk that refuses and then takes makes answers late, never untrue", async () => {
  let refusing = false;
  let refused = 0;
  const disk = async () => {
    if (!refusing) return;
    refused += 1;
    throw Object.assign(new Error("penuh"), { code: "ENOSPC" });
  };
  const { voters, tooEarly, stored } = await hall(disk, 5);
  refusing = true;
  for (const voter of voters) voter.answer("q1/1", "b");
  await until(() => refused > 0);
  for (let at = 0; at < 500; at += 1) await turn();
  expect([acknowledged(voters), stored.size]).toEqual([0, 0]);
  refusing = false;
  await until(() => acknowledged(voters) === 5);
  expect(tooEarly).toEqual([]);
});

it("on a disk slow and unreliable at random, every acknowledgement is younger than its disk's answer", async () => {
  // A fixed walk through outcomes: the same each time.
  let step = 1;
  const disk = async () => {
    step = (step * 48_271) % 2_147_483_647;
    await new Promise((resolve) => setTimeout(resolve, step % 25));
    if (step % 11 === 0) throw Object.assign(new Error("galat"), { code: "EIO" });
  };
  const { voters, tooEarly, stored } = await hall(disk, 20);
  for (let round = 0; round < 6; round += 1) {
    for (const voter of voters) voter.answer("q1/1", round % 2 === 0 ? "a" : "b");
    await until(() => voters.every((voter) => voter.pending() === null));
  }
  expect([acknowledged(voters), tooEarly, stored.size]).toEqual([120, [], 120]);
});
