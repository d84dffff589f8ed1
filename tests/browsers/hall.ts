import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { answerOf } from "../../src/core/session/phone-view.ts";
import { viewFor } from "../../src/core/session/view.ts";
import { tallyOf } from "../../src/core/poll/tally.ts";
import { readDeck } from "../../src/host/decks.ts";
import { fileJournals } from "../../src/host/journal.ts";
import { makeRoom } from "../../src/host/room.ts";
import { forkServer } from "../../src/host/server-fork.ts";
import { createServerProcess, type ServerStatus } from "../../src/host/server-process.ts";
import { openWorkshop } from "../../src/host/workshop.ts";
import { roomPath } from "../../src/wire/live.ts";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const everyKind = join(root, "tests", "fixtures", "decks", "tanya", "deck.id.md");

/** A name for loopback that no browser trusts as it trusts 127.0.0.1: what a phone sees is no secure context. */
export const hallName = "aula.test";

export type Hall = Awaited<ReturnType<typeof openHall>>;

/** A session with its journal on disk and the built server in front of it, in plain Node. */
export async function openHall(deckFile = everyKind) {
  const folder = await mkdtemp(join(tmpdir(), "bijak-aula-"));
  const first = await readDeck(deckFile);
  if (!first.ok) throw new Error(first.problem);
  let sessions = 0;
  const workshop = await openWorkshop({
    first,
    journals: fileJournals(join(folder, "sesi")),
    clock: { wall: () => Date.now(), monotonic: () => performance.now() },
    watch: { onTrouble: () => {}, onHealed: () => {}, onJournalProblems: () => {} },
    newSessionId: () => `sesi-${(sessions += 1)}`,
  });
  await workshop.start(null);
  const session = () => {
    const now = workshop.session();
    if (now === null) throw new Error("tidak ada sesi");
    return now;
  };

  const room = makeRoom();
  const lives: ReturnType<typeof forkServer>[] = [];
  let status: ServerStatus = { status: "off" };
  let phones = 0;
  let ballots = 0;
  let disk: () => Promise<void> = () => Promise.resolve();
  const server = createServerProcess({
    spawn() {
      const life = forkServer(join(root, "out", "server", "index.js"), {
        phoneFolder: join(root, "out", "phone"),
      });
      lives.push(life);
      return life;
    },
    onBallots: (batch) =>
      Promise.all(
        batch.map(async ({ seq, ...ballot }) => {
          ballots += 1;
          await disk();
          const cast = await workshop.cast(ballot);
          return cast.ok
            ? { seq, status: "tersimpan" }
            : {
                seq,
                status: "ditolak",
                reason: cast.reason === "tidak-ada" ? "pertanyaan-lama" : cast.reason,
              };
        }),
      ),
    recall: (participant, run) => answerOf(session(), run, participant),
    onStatus: (next) => (status = next),
    onPhones: (count) => (phones = count),
  });
  const show = (): void => server.show(viewFor("phone", session()));
  const unsubscribe = workshop.subscribe(show);
  show();

  const listen = async (port: number): Promise<number> => {
    server.listen({
      host: "127.0.0.1",
      ports: [port],
      allowHosts: ["127.0.0.1", hallName],
      room,
    });
    await waitFor(() => status.status === "listening", "server mendengarkan");
    return status.status === "listening" ? status.port : 0;
  };
  const port = await listen(0);

  const votesIn = (poll: string): Record<string, number> => {
    const run = session().runs.findLast((each) => each.poll.id === poll);
    const rows = run === undefined ? [] : tallyOf(run, session().voided).rows;
    return Object.fromEntries(rows.map(({ id, votes }) => [id, votes]));
  };
  return {
    port,
    room,
    workshop,
    phones: () => phones,
    /** Ballots that reached the session's door, each time they did. */
    ballots: () => ballots,
    useDisk: (next: () => Promise<void>) => (disk = next),
    /** The room's page, by name or by number. */
    page: (name: string = hallName) => `http://${name}:${port}${roomPath(room.token)}`,
    votesIn,
    run: () => session().runs.at(-1)?.id ?? "",
    /** Opens the question anew, as a run of its own. */
    ask(poll: string) {
      const open = session().runs.find((each) => each.open);
      if (open !== undefined) workshop.act({ type: "poll/lock", run: open.id });
      const opened = workshop.openPoll(poll, true);
      if (!opened.ok) throw new Error(opened.message);
    },
    act: workshop.act,
    /** Ends the server process as a crash does; the host starts it again. */
    kill: () => lives.at(-1)?.kill(),
    stopServer: () => server.stop(),
    startServer: () => listen(port),
    async close() {
      unsubscribe();
      await server.stop();
      await workshop.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Until it is so; `what` is said when it never was. */
export async function waitFor(
  done: () => boolean | Promise<boolean>,
  what: string,
  ms = 15_000,
): Promise<void> {
  const end = Date.now() + ms;
  while (!(await done())) {
    if (Date.now() > end) throw new Error(`belum terjadi setelah ${ms} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
