import { execFileSync } from "node:child_process";
import { rmdirSync } from "node:fs";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { journalVersion, writeRecord, type JournalRecord } from "../../../src/host/journal-format.ts";
import { appender } from "../../../src/host/appender.ts";
import { fileJournals, NewerJournal } from "../../../src/host/journal.ts";
import { samples } from "../samples.ts";
import { at, ballotAction, freshFolder, openPoll, startAction } from "./session-fixtures.ts";

const go = (slide: string): JournalRecord => at(50, { type: "go", slide, step: 0 });
const records: JournalRecord[] = [
  at(10, { type: "session/resume", wall: "2026-01-01T00:00:00.000Z" }),
  go("kopi-é-😀"),
  at(60, { type: "freeze", on: true }),
  at(70, ballotAction("a")),
];
const lines = records.map((record) => Buffer.from(writeRecord(record)));
const whole = Buffer.concat(lines);
/** How many whole records so many bytes hold. */
const wholeIn = (bytes: number) => {
  let end = 0;
  return lines.filter((line) => (end += line.length) <= bytes).length;
};

async function journalOf(bytes: Buffer, folder?: string) {
  const home = folder ?? (await freshFolder());
  await mkdir(join(home, "s1"), { recursive: true });
  const file = join(home, "s1", "journal.jsonl");
  await writeFile(file, bytes);
  return { home, file, store: fileJournals(home) };
}

async function reopen(home: string) {
  const journal = await fileJournals(home).open("s1");
  await journal.close();
  return journal;
}

describe("a journal on the disk", () => {
  it("gives back what was appended, in order, after every reopening", async () => {
    const home = await freshFolder();
    const first = await fileJournals(home).open("s1");
    expect(first.records).toEqual([]);
    await first.append([at(0, startAction), at(1, openPoll)]);
    await first.append(records);
    await first.close();
    const second = await fileJournals(home).open("s1");
    expect(second.records).toEqual([at(0, startAction), at(1, openPoll), ...records]);
    await second.append([go("akhir")]);
    await second.close();
    const third = await reopen(home);
    expect(third.records).toHaveLength(7);
    expect(third.problems).toEqual([]);
  });

  it("is listed, peeked at and removed by its session", async () => {
    const { store, home } = await journalOf(whole);
    await mkdir(join(home, "s2"));
    expect((await store.list()).toSorted()).toEqual(["s1", "s2"]);
    expect(await store.peek("s1")).toEqual(records);
    await store.remove("s1");
    expect(await store.list()).toEqual(["s2"]);
    expect(await fileJournals(join(home, "tidak-ada")).list()).toEqual([]);
  });

  it("is only peeked at: a torn tail stays as it is", async () => {
    const { store, file, home } = await journalOf(whole.subarray(0, -3));
    expect(await store.peek("s1")).toEqual(records.slice(0, 3));
    expect(await readFile(file)).toEqual(whole.subarray(0, -3));
    expect(await readdir(join(home, "s1"))).toEqual(["journal.jsonl"]);
  });

  it.each(["../luar", "..", ".", "", "a/b", "a\\b", "/tmp/x", "a\0b", ".tersembunyi"])(
    "is never opened or removed by a name like %j",
    async (name) => {
      const home = await freshFolder();
      const store = fileJournals(join(home, "sesi"));
      await expect(store.open(name)).rejects.toThrow("bukan nama sesi");
      await expect(store.remove(name)).rejects.toThrow("bukan nama sesi");
      await expect(store.peek(name)).rejects.toThrow("bukan nama sesi");
      expect(await readdir(home)).toEqual([]);
    },
  );

  it("that cannot be read is not taken for an empty one", async () => {
    const home = await freshFolder();
    await mkdir(join(home, "s1", "journal.jsonl"), { recursive: true });
    await expect(fileJournals(home).open("s1")).rejects.toMatchObject({ code: "EISDIR" });
  });
});

describe("a torn journal", () => {
  it("opens when cut at any byte, keeps every whole record, and puts the rest aside", async () => {
    const home = await freshFolder();
    for (let cut = 0; cut <= whole.length; cut += 1) {
      const folder = join(home, String(cut));
      const { file } = await journalOf(whole.subarray(0, cut), folder);
      const journal = await fileJournals(folder).open("s1");
      const kept = wholeIn(cut);
      const sound = Buffer.concat(lines.slice(0, kept));
      expect(journal.records).toEqual(records.slice(0, kept));
      if (cut === sound.length) expect(journal.problems).toEqual([]);
      else {
        expect(journal.problems).toEqual([{ session: "s1", keptAs: `${file}.rusak-${cut}`, lost: 1 }]);
        expect(await readFile(`${file}.rusak-${cut}`)).toEqual(whole.subarray(0, cut));
      }
      await journal.append([go("lanjut")]);
      await journal.close();
      expect((await reopen(folder)).records).toEqual([...records.slice(0, kept), go("lanjut")]);
    }
  }, 30_000);

  it("opens with any bit flipped, keeps what stands before, and nothing is gone from the disk", async () => {
    const home = await freshFolder();
    let seed = 20_180_831;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return Math.floor((seed / 0x7fffffff) * below) % below;
    };
    for (let turn = 0; turn < samples(400); turn += 1) {
      const bytes = Buffer.from(whole);
      const where = random(bytes.length);
      bytes[where] = bytes[where]! ^ (1 << random(8));
      const folder = join(home, String(turn));
      await journalOf(bytes, folder);
      const journal = await fileJournals(folder).open("s1");
      await journal.close();
      const kept = wholeIn(where);
      expect(journal.records).toEqual(records.slice(0, kept));
      expect(await readFile(journal.problems[0]!.keptAs)).toEqual(bytes);
    }
  }, 30_000);

  it("puts a second tail of the same length aside under another name", async () => {
    const { home, file } = await journalOf(Buffer.from("rusak satu"));
    await reopen(home);
    await writeFile(file, "rusak dua!");
    const { problems } = await reopen(home);
    expect(await readFile(`${file}.rusak-10`, "utf8")).toBe("rusak satu");
    expect(await readFile(problems[0]!.keptAs, "utf8")).toBe("rusak dua!");
  });

  it("says how many lines it could not read", async () => {
    const { home } = await journalOf(
      Buffer.concat([lines[0]!, Buffer.from("busuk\n"), lines[1]!, lines[2]!]),
    );
    expect((await reopen(home)).problems[0]?.lost).toBe(3);
  });
});

it("a journal a newer version wrote in is refused and not touched", async () => {
  const body = JSON.stringify({ v: journalVersion + 1, at: 80, action: { type: "terbang" } });
  const newer = Buffer.from(`${crc32(body).toString(16).padStart(8, "0")} ${body}\n`);
  const bytes = Buffer.concat([whole, newer]);
  const { home, file, store } = await journalOf(bytes);
  await expect(store.open("s1")).rejects.toBeInstanceOf(NewerJournal);
  expect(await readFile(file)).toEqual(bytes);
  expect(await readdir(join(home, "s1"))).toEqual(["journal.jsonl"]);
  expect(await store.peek("s1")).toEqual(records);
});

describe("a disk that fails", () => {
  /** A file in memory that takes so many bytes and then refuses, and may refuse to be cut as well. */
  function fullDisk(room: number) {
    const state = { bytes: Buffer.alloc(0), room, cuttable: true, synced: true };
    const refuse = () => {
      throw Object.assign(new Error("penuh"), { code: "ENOSPC" });
    };
    const handle = {
      write: async (bytes: Buffer, from: number, length: number) => {
        const takes = Math.min(length, state.room, 7);
        if (takes === 0) refuse();
        state.room -= takes;
        state.bytes = Buffer.concat([state.bytes, bytes.subarray(from, from + takes)]);
        return { bytesWritten: takes, buffer: bytes };
      },
      datasync: async () => {
        if (!state.synced) refuse();
      },
      truncate: async (size: number) => {
        if (!state.cuttable) refuse();
        state.room += state.bytes.length - size;
        state.bytes = state.bytes.subarray(0, size);
      },
    };
    return { state, handle: handle as unknown as Parameters<typeof appender>[0] };
  }

  it("takes a batch that is written in many small pieces", async () => {
    const { state, handle } = fullDisk(1_000);
    await appender(handle, 0)(whole);
    expect(state.bytes).toEqual(whole);
  });

  it("refuses a batch that does not fit and keeps none of it", async () => {
    const { state, handle } = fullDisk(whole.length + 20);
    const append = appender(handle, 0);
    await append(whole);
    await expect(append(whole)).rejects.toMatchObject({ code: "ENOSPC" });
    expect(state.bytes).toEqual(whole);
    state.room = 1_000;
    await append(lines[0]!);
    expect(state.bytes).toEqual(Buffer.concat([whole, lines[0]!]));
  });

  it("refuses a batch the disk would not sync", async () => {
    const { state, handle } = fullDisk(1_000);
    state.synced = false;
    await expect(appender(handle, 0)(whole)).rejects.toMatchObject({ code: "ENOSPC" });
    expect(state.bytes).toHaveLength(0);
  });

  it("cuts a half batch off before the next one when it could not at once", async () => {
    const { state, handle } = fullDisk(20);
    const append = appender(handle, 0);
    state.cuttable = false;
    await expect(append(whole)).rejects.toMatchObject({ code: "ENOSPC" });
    expect(state.bytes).toHaveLength(20);
    state.room = 1_000;
    await expect(append(whole)).rejects.toMatchObject({ code: "ENOSPC" });
    expect(state.bytes).toHaveLength(20);
    state.cuttable = true;
    await append(whole);
    expect(state.bytes).toEqual(whole);
  });

  it("a real full disk rejects, holds whole records only, and takes more when there is room", async ({
    skip,
  }) => {
    const folder = mountSmallDisk() ?? skip("tidak boleh memasang tmpfs di sini");
    onTestFinished(() => {
      execFileSync("umount", [folder]);
      rmdirSync(folder);
    });
    const ballast = join(folder, "beban");
    await writeFile(ballast, Buffer.alloc(40_000));
    const journal = await fileJournals(folder).open("s1");
    const acknowledged: JournalRecord[] = [];
    const batch = Array.from({ length: 20 }, (_, index) => go(`slide-${index}`));
    await expect(
      (async () => {
        for (;;) {
          await journal.append(batch);
          acknowledged.push(...batch);
        }
      })(),
    ).rejects.toMatchObject({ code: "ENOSPC" });
    const file = join(folder, "s1", "journal.jsonl");
    expect((await stat(file)).size).toBe(Buffer.from(acknowledged.map(writeRecord).join("")).length);
    await writeFile(ballast, "");
    await journal.append(batch);
    await journal.close();
    const again = await reopen(folder);
    expect(again.records).toEqual([...acknowledged, ...batch]);
    expect(again.problems).toEqual([]);
  });
});

/** Null where this machine does not let us mount. */
function mountSmallDisk(): string | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return null;
  try {
    const folder = execFileSync("mktemp", ["-d", "-t", "bijak-penuh-XXXXXX"], { encoding: "utf8" }).trim();
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], { stdio: "pipe" });
    return folder;
  } catch {
    return null;
  }
}
