import { fork, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { childrenOf } from "./meter.ts";
import type { Door } from "./phone.ts";
import type { Order, Report } from "./hall.ts";

/** A quiz, because its clock makes every snapshot another: phones are sent one a second while it is open. */
const deck = `---
id: muatan
title: Muatan
language: id
---

# Uji muatan

\`\`\`poll
id: q1
kind: quiz
question: Sebelum diunggah, apa dulu?
options:
  - {id: periksa, text: Periksa dulu, correct: true}
  - {id: unggah, text: Langsung unggah}
  - {id: tanya, text: Tanya rekan}
seconds: 600
\`\`\`
`;
export const answers = ["periksa", "unggah", "tanya"];

const here = import.meta.dirname;
const builtServer = join(here, "..", "..", "out", "server", "index.js");

export type StageOptions = {
  /** Milliseconds every commit takes longer than the disk needs. */
  slower?: number;
  server?: string;
  /** The built program whose `hub` is to be the host; without it the small host of these tests is. */
  hub?: string | undefined;
};

/** A hub on a disk, and a hall of phones in another process. */
export type Stage = {
  door: Door;
  pids: { host: number; server: number; hall: number };
  /** Opens a new run of the question and answers its name. */
  open: () => Promise<string>;
  hall: (order: Order) => Promise<Report>;
  /** When the facilitator's view first held so many voters of the run, epoch ms, in order. */
  seen: (run: string) => { voters: number; at: number }[];
  journal: () => Promise<string>;
  close: () => Promise<void>;
};

/** Milliseconds a host has to say it is ready; without a built server it never does. */
const patience = 20_000;

/** Lines of a hub (`wire/hub-lines.ts`), as far as they are of interest here. */
type Said = {
  ready?: true;
  url?: string;
  data?: string;
  session?: string;
  joining?: { status: string };
  view?: { open: { run: string; tally: { voters: number } } | null };
};

export async function setStage(options: StageOptions = {}): Promise<Stage> {
  const { slower = 0, server: entry = builtServer } = options;
  // Not /tmp when that is memory: the journal must wait for a disk.
  const folder = await mkdtemp(join(process.env["BIJAK_LOAD_DIR"] ?? tmpdir(), "bijak-muatan-"));
  const deckFile = join(folder, "deck.id.md");
  await writeFile(deckFile, deck);
  const given = ["--deck", deckFile, "--data", folder];
  const small = [join(here, "host.ts"), ...given, "--server", entry, "--slower", `${slower}`];
  const args = options.hub === undefined ? small : [options.hub, "hub", ...given];
  const host = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const hall = fork(join(here, "hall.ts"), [], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const views: { run: string; voters: number; at: number }[] = [];
  let listener: (said: Said) => void = () => {};
  const told = (wanted: (said: Said) => boolean): Promise<Said> =>
    new Promise((resolve) => (listener = (said) => wanted(said) && resolve(said)));

  createInterface({ input: host.stdout }).on("line", (line) => {
    const said = JSON.parse(line) as Said;
    const open = said.view?.open;
    if (open)
      views.push({
        run: open.run,
        voters: open.tally.voters,
        at: performance.timeOrigin + performance.now(),
      });
    listener(said);
  });
  const late = AbortSignal.timeout(patience);
  const ready = await Promise.race([
    told((said) => said.ready === true),
    new Promise<never>((_, reject) => {
      host.once("exit", () => reject(new Error("host berhenti sebelum siap")));
      late.addEventListener("abort", () => reject(new Error("host tidak siap")));
    }),
  ]).catch((error: unknown) => {
    host.kill();
    hall.kill();
    throw error;
  });
  const { port, pathname } = new URL(ready.url ?? "");
  const open = async (): Promise<string> => {
    const before = views.at(-1)?.run;
    const opened = told(({ view, joining }) => {
      const run = view?.open?.run;
      return run !== undefined && run !== before && joining?.status !== "starting";
    });
    host.stdin.write(`${JSON.stringify({ type: "poll/open", poll: "q1", again: true })}\n`);
    return (await opened).view?.open?.run ?? "";
  };
  // A hub lets phones in from its first question on.
  await open();
  const [server] = childrenOf(host.pid ?? 0);
  if (host.pid === undefined || hall.pid === undefined || server === undefined)
    throw new Error("tidak jalan");

  return {
    door: { port: Number(port), room: pathname.split("/").at(-1) ?? "" },
    pids: { host: host.pid, server, hall: hall.pid },
    open,
    hall: (order) =>
      new Promise((resolve) => {
        hall.once("message", (report: Report) => resolve(report));
        hall.send(order);
      }),
    seen: (run) => views.filter((view) => view.run === run),
    journal: () => readFile(join(ready.data ?? folder, ...journalOf(ready.session)), "utf8"),
    close: async () => {
      hall.disconnect();
      const gone = new Promise((resolve) => host.once("exit", resolve));
      host.stdin.end();
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const journalOf = (session: string | undefined): string[] =>
  session === undefined ? ["muatan", "journal.jsonl"] : ["sessions", session, "journal.jsonl"];
