import { constants } from "node:fs";
import { mkdir, open, readFile, readdir, rm, copyFile, truncate } from "node:fs/promises";
import { join } from "node:path";
import { appender } from "./appender.ts";
import { readRecord, writeRecord, type JournalRecord } from "./journal-format.ts";

/** What could not be read, and where it was put aside. */
export type JournalProblem = {
  session: string;
  keptAs: string;
  lost: number;
};

/** Thrown for a journal a newer Bijak has written in: going on from the part we can read would part it in two. */
export class NewerJournal extends Error {
  override name = "NewerJournal";
}

export type OpenJournal = {
  records: JournalRecord[];
  problems: JournalProblem[];
  /** Resolves once the disk has the whole batch; rejects with the disk's own error and then holds none of it. */
  append: (batch: readonly JournalRecord[]) => Promise<void>;
  close: () => Promise<void>;
};

export type JournalStore = {
  open: (session: string) => Promise<OpenJournal>;
  /** Records only: nothing is repaired or locked. */
  peek: (session: string) => Promise<JournalRecord[]>;
  list: () => Promise<string[]>;
  remove: (session: string) => Promise<void>;
};

const fileName = "journal.jsonl";

/** One folder a session, so that it can be copied, moved and deleted whole. */
export function fileJournals(folder: string): JournalStore {
  const folderOf = (session: string) => {
    if (!/^\w[\w.-]*$/.test(session)) throw new Error("bukan nama sesi");
    return join(folder, session);
  };
  const fileOf = (session: string) => join(folderOf(session), fileName);
  return {
    open: async (session) => openFile(session, fileOf(session), folderOf(session)),
    peek: async (session) => read(await readFile(fileOf(session))).records,
    list: async () => {
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
      return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    },
    remove: async (session) => rm(folderOf(session), { recursive: true, force: true }),
  };
}

async function openFile(session: string, file: string, folder: string): Promise<OpenJournal> {
  await mkdir(folder, { recursive: true });
  const bytes = await readFile(file).catch((error: unknown) => {
    // Only a file that is not there is an empty one; a disk that fails must not look like a new session.
    if (isCode(error, "ENOENT")) return Buffer.alloc(0);
    throw error;
  });
  const { records, good, bad } = read(bytes);
  if (bad?.newer) throw new NewerJournal(session);
  const problems: JournalProblem[] = [];
  if (bad) {
    // Kept, not thrown away: somebody may yet read it by hand.
    const keptAs = await putAside(file, `${file}.rusak-${bytes.length}`);
    await truncate(file, good);
    problems.push({ session, keptAs, lost: bad.lines });
  }
  const handle = await open(file, "a");
  const append = appender(handle, good);
  return {
    records,
    problems,
    append: (batch) => append(Buffer.from(batch.map(writeRecord).join(""))),
    close: () => handle.close(),
  };
}

/** Answers the name it found free: what an earlier repair put aside is never written over. */
async function putAside(file: string, wish: string): Promise<string> {
  for (let turn = 1; ; turn += 1) {
    const name = turn === 1 ? wish : `${wish}-${turn}`;
    try {
      await copyFile(file, name, constants.COPYFILE_EXCL);
      return name;
    } catch (error) {
      if (!isCode(error, "EEXIST")) throw error;
    }
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;

type Reading = {
  records: JournalRecord[];
  /** Bytes of the sound part. */
  good: number;
  bad: { newer: boolean; lines: number } | null;
};

/** Everything up to the first line that is torn, rotten or from the future. */
function read(bytes: Buffer): Reading {
  const records: JournalRecord[] = [];
  let good = 0;
  while (good < bytes.length) {
    const end = bytes.indexOf(10, good);
    const result =
      end < 0 ? ({ ok: false, reason: "checksum" } as const) : readRecord(bytes.toString("utf8", good, end));
    if (!result.ok) {
      const lines = bytes.subarray(good).toString("utf8").split("\n").filter(Boolean).length;
      return { records, good, bad: { newer: result.reason === "newer", lines } };
    }
    records.push(result.record);
    good = end + 1;
  }
  return { records, good, bad: null };
}
