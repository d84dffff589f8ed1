/**
 * The host side as the app runs it, without windows: a session, its journal on the disk, the server process. Says it is
 * ready in one JSON line, takes Actions as lines, writes the facilitator's view after each change, ten a second.
 */
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { viewFor } from "../../src/core/session/view.ts";
import { readDeck } from "../../src/host/decks.ts";
import { fileJournals, type JournalStore } from "../../src/host/journal.ts";
import { connectPhones } from "../../src/host/phones.ts";
import { makeRoom, joinAddress } from "../../src/host/room.ts";
import { forkServer } from "../../src/host/server-fork.ts";
import { openWorkshop } from "../../src/host/workshop.ts";

const { values } = parseArgs({
  options: {
    deck: { type: "string", default: "" },
    data: { type: "string", default: "" },
    server: { type: "string", default: "" },
    /** Milliseconds every commit takes longer than the disk needs. */
    slower: { type: "string", default: "0" },
  },
});
const slower = Number(values.slower);

const read = await readDeck(values.deck);
if (!read.ok) throw new Error(read.problem);
const workshop = await openWorkshop({
  first: read,
  journals: slowed(fileJournals(values.data), slower),
  clock: { wall: Date.now, monotonic: () => performance.now() },
  watch: { onTrouble: () => {}, onHealed: () => {}, onJournalProblems: () => {} },
  newSessionId: () => "muatan",
});
await workshop.start(null);
const room = makeRoom();

const phones = connectPhones({
  workshop,
  spawn: () => forkServer(values.server),
  onStatus: (status) => {
    if (status.status !== "listening") return;
    const { qr, code } = joinAddress(status.host, status.port, room);
    say({ ready: true, v: 1, pid: process.pid, url: qr, join: code });
  },
  onPhones: () => {},
});

let later: NodeJS.Timeout | null = null;
const show = (): void => {
  if (later) clearTimeout(later);
  later = null;
  const session = workshop.session();
  if (session) say({ view: viewFor("presenter", session) });
};
workshop.subscribe((change) => {
  if (change.type === "action" && change.action.type === "ballot") later ??= setTimeout(show, 100);
  else show();
});
phones.listen({ host: "127.0.0.1", ports: [0], allowHosts: ["127.0.0.1"], room });

for await (const line of createInterface({ input: process.stdin })) {
  const action = JSON.parse(line) as { type: string; poll?: string; again?: boolean };
  if (action.type === "poll/open") workshop.openPoll(action.poll ?? "", action.again);
}
await phones.stop();
await workshop.close();
process.exit(0);

function say(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function slowed(journals: JournalStore, by: number): JournalStore {
  if (by === 0) return journals;
  return {
    ...journals,
    open: async (id) => {
      const journal = await journals.open(id);
      return {
        ...journal,
        append: async (batch) => {
          await journal.append(batch);
          await new Promise((resolve) => setTimeout(resolve, by));
        },
      };
    },
  };
}
