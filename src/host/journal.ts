import { mkdir, open, readFile, readdir, rm, copyFile, truncate, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { readRecord, writeRecord, type JournalRecord } from "./journal-format.ts";

/** What could not be read, and where it was put aside. */
export type JournalProblem = {
  session: string;
  reason: "tail" | "newer";
  keptAs: string | null;
  lost: number;
};

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
  const fileOf = (session: string) => join(folder, session, fileName);
  return {
    open: (session) => openFile(session, fileOf(session), join(folder, session)),
    peek: async (session) => read(await readFile(fileOf(session))).records,
    list: async () => {
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
      return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    },
    remove: (session) => rm(join(folder, session), { recursive: true, force: true }),
  };
}

async function openFile(session: string, file: string, folder: string): Promise<OpenJournal> {
  await mkdir(folder, { recursive: true });
  const bytes = await readFile(file).catch((error: unknown) => {
    // Only a file that is not there is an empty one; a disk that fails must not look like a new session.
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return Buffer.alloc(0);
    throw error;
  });
  const { records, good, bad } = read(bytes);
  const problems: JournalProblem[] = [];
  if (bad) {
    // Kept, not thrown away: somebody may yet read it by hand.
    const keptAs = `${file}.rusak-${bytes.length}`;
    await copyFile(file, keptAs);
    await truncate(file, good);
    problems.push({ session, reason: bad.reason, keptAs, lost: bad.lines });
  }
  const handle = await open(file, "a");
  let size = good;
  return {
    records,
    problems,
    append: async (batch) => {
      const bytes = Buffer.from(batch.map(writeRecord).join(""));
      size = await appendWhole(handle, bytes, size);
    },
    close: () => handle.close(),
  };
}

/** All of the bytes, on the disk, or none: a half-written batch is cut off again. */
async function appendWhole(handle: FileHandle, bytes: Buffer, size: number): Promise<number> {
  try {
    for (let done = 0; done < bytes.length;) {
      done += (await handle.write(bytes, done, bytes.length - done)).bytesWritten;
    }
    await handle.datasync();
    return size + bytes.length;
  } catch (error) {
    await handle.truncate(size).catch(() => undefined);
    throw error;
  }
}

type Reading = {
  records: JournalRecord[];
  /** Bytes of the sound part. */
  good: number;
  bad: { reason: JournalProblem["reason"]; lines: number } | null;
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
      return { records, good, bad: { reason: result.reason === "newer" ? "newer" : "tail", lines } };
    }
    records.push(result.record);
    good = end + 1;
  }
  return { records, good, bad: null };
}
