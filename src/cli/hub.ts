import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import type { NamedPost } from "../core/post/post.ts";
import type { Session } from "../core/session/session.ts";
import { loadPosts } from "../host/posts.ts";
import { joinAddress } from "../host/room.ts";
import { openRoom } from "../host/room-file.ts";
import type { Workshop } from "../host/workshop.ts";
import { hubLinesVersion } from "../wire/hub-lines.ts";
import { createHubJudge } from "./hub-judge.ts";
import { longestLine, obey, readHubLine } from "./hub-obey.ts";
import { openHub, type OpenHub } from "./hub-open.ts";
import type { HubOutput } from "./hub-output.ts";
import { prepareHub, type PreparedHub } from "./hub-prepare.ts";
import { judgeTrials } from "./hub-trials.ts";
import { passUnmoderated } from "./hub-words.ts";
import { linesOf } from "./lines.ts";

type Io = { stdin: Readable; stdout: Writable; stderr: Writable };
/** Where the built parts are: this program, the server it starts, the decks it parsed; and `resources/`. */
export type HubPlaces = { program: string; server: string; prepared: string; resources: string };

/** Milliseconds a disk or a process may hold up the beginning or the end. */
const patience = 3_000;
/** Milliseconds in which phones hear that the session is over. */
const farewell = 200;

/**
 * A session without a window, until its input ends or it is told to stop. Answers 0 stopped, 1 stopped though the disk
 * had not taken everything, 2 not begun.
 */
export async function runHub(args: string[], io: Io, places: HubPlaces): Promise<number> {
  const tell = (text: string): void => void io.stderr.write(`${text}\n`);
  const refused = (text: string): number => {
    tell(text);
    return 2;
  };
  const prepared = await prepareHub(args, places.prepared);
  if (typeof prepared === "string") return refused(prepared);
  for (const note of prepared.notes) tell(note);
  // Listened for before anyone is told that we run.
  const told = signalled();
  const hub = await openHub(prepared, places.server, io.stdout, tell);
  const { workshop, output } = hub;

  const { record } = prepared.folder;
  const begun = record ? await workshop.resume(record.session, true) : await workshop.start(null);
  if (!begun.ok) return refused(begun.message);
  // Nobody is told of a session that a crash would forget.
  if ((await workshop.settle()) > 0)
    return refused("Catatan sesi belum bisa ditulis, jadi hub tidak dijalankan. Kosongkan ruang disk dulu.");
  await announce(prepared, hub);

  const { posts } = await loadPosts(join(places.resources, "posts"));
  const library = [...prepared.deck.deck.posts, ...posts];
  const judge = createHubJudge(places.program);
  judgeTrials({ workshop, posts: library, judge, onProblem: tell });
  passUnmoderated({ workshop, judge });
  const ended = await Promise.race([obeyAll(io.stdin, workshop, library, output), told]);
  return leave(prepared, hub, ended, tell);
}

/** Says how to get in, once that is true and stays true, and lets phones in from the first question on. */
async function announce({ options, folder, held }: PreparedHub, hub: OpenHub): Promise<void> {
  const { workshop, phones, output } = hub;
  const session = workshop.session();
  if (!session) throw new Error("sesi tidak terbuka");
  const room = await openRoom(join(folder.sessions, session.id));
  const { source, hash, title } = session.deck;
  await folder.keep({ session: session.id, port: held.port, deck: { source, hash, title } });

  let open = false;
  const openDoor = async (): Promise<void> => {
    if (open) return;
    open = true;
    await held.handOver();
    phones.listen({ host: options.host, ports: [held.port], allowHosts: options.names, room });
  };
  workshop.subscribe(() => {
    if (wantsPhones(workshop.session())) void openDoor();
  });
  // Phones of an earlier life look for us already.
  if (wantsPhones(session)) {
    await openDoor();
    await Promise.race([hub.listening, pause(patience)]);
  }
  const { qr, code } = joinAddress(options.host, held.port, room);
  output.say({
    ready: true,
    v: hubLinesVersion,
    pid: process.pid,
    url: qr,
    join: code,
    port: held.port,
    session: session.id,
    resumed: folder.record !== null,
    data: folder.path,
    server: hub.server(),
  });
  output.changed();
}

const wantsPhones = (session: Session | null): boolean =>
  session !== null && (session.runs.length > 0 || session.screen === "join");

type End = "ended" | "stopped";

async function obeyAll(
  stdin: Readable,
  workshop: Workshop,
  posts: readonly NamedPost[],
  output: HubOutput,
): Promise<End> {
  let line = 0;
  try {
    for await (const lines of linesOf(stdin, longestLine))
      for (const text of lines) {
        line += 1;
        const read = readHubLine(text);
        if (read === null) continue;
        if (typeof read === "string") output.say({ error: read, line });
        else if (read.type === "session/end") {
          workshop.act(read);
          return "ended";
        } else {
          const done = obey(read, workshop, posts);
          if (!done.ok) output.say({ error: done.message, line });
        }
      }
  } catch (error) {
    // A terminal that went away is an end of input like any other.
    if (!(error instanceof Error && "code" in error)) throw error;
  }
  return "stopped";
}

const signalled = (): Promise<End> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => resolve("stopped"));
  });

async function leave(
  { folder }: PreparedHub,
  { workshop, phones, output }: OpenHub,
  end: End,
  tell: (text: string) => void,
): Promise<number> {
  if (end === "ended") await pause(farewell);
  await phones.stop();
  const closed = workshop.close().then(() => workshop.settle());
  const left = await Promise.race([closed, pause(patience).then(() => null)]);
  if (left !== 0)
    tell("Langkah-langkah terakhir belum bisa ditulis ke disk. Yang sudah tersimpan tetap aman.");
  else if (end === "ended") await folder.forget();
  await output.end();
  return left === 0 ? 0 : 1;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
