import { access, mkdir, mkdtemp, readFile, realpath, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { z } from "zod";
import { claim } from "./claim.ts";

const recordSchema = z.strictObject({
  v: z.literal(1),
  session: z.string().min(1).max(120),
  /** Phones hold addresses with it. */
  port: z.int().min(1).max(65_535),
  deck: z.strictObject({ source: z.string(), hash: z.string(), title: z.string() }),
});
/** What a hub that starts again must know: which session, where phones look for it, and about which deck it is. */
export type HubRecord = z.infer<typeof recordSchema>;

export type HubFolder = {
  path: string;
  sessions: string;
  record: HubRecord | null;
  keep: (record: Omit<HubRecord, "v">) => Promise<void>;
  /** The session was ended: the next start begins a new one. Its journal stays. */
  forget: () => Promise<void>;
  release: () => Promise<void>;
};

/** Opens the folder of a headless hub, for this process alone; a new temporary one for null. A problem is a sentence. */
export async function openHubFolder(
  wanted: string | null,
): Promise<{ ok: true; folder: HubFolder } | { ok: false; message: string }> {
  const shown = wanted ?? tmpdir();
  try {
    const path = wanted === null ? await mkdtemp(join(tmpdir(), "bijak-hub-")) : await made(resolve(wanted));
    const release = await claim(`folder ${path}`);
    if (!release) return { ok: false, message: `Folder ${shown} sedang dipakai hub lain. ${another}` };
    const file = join(path, "hub.json");
    const read = await readRecord(file);
    if (read === "rusak") {
      await release();
      return {
        ok: false,
        message: `Berkas ${file} tidak bisa dibaca atau berasal dari Bijak yang lebih baru, jadi tidak diubah. ${another}`,
      };
    }
    // Tried before anything begins: a folder that takes nothing is told now, not at the first answer.
    await writeFileAtomic(join(path, "hub.coba"), "");
    await rm(join(path, "hub.coba"), { force: true });
    return {
      ok: true,
      folder: {
        path,
        sessions: join(path, "sessions"),
        record: read,
        keep: (record) => writeFileAtomic(file, `${JSON.stringify({ v: 1, ...record })}\n`, { mode: 0o600 }),
        forget: () => rm(file, { force: true }),
        release,
      },
    };
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    const why = reasons[code] ?? "tidak bisa dipakai";
    return { ok: false, message: `Folder ${shown} ${why} (${code}). ${another}` };
  }
}

const another = "Sebutkan folder lain dengan --data; isi folder ini tidak berubah.";

const reasons: Record<string, string> = {
  EACCES: "tidak boleh ditulisi akun ini",
  EPERM: "tidak boleh ditulisi akun ini",
  EROFS: "hanya bisa dibaca",
  ENOSPC: "berada di disk yang penuh",
  ENOTDIR: "bukan folder",
  EEXIST: "bukan folder",
};

async function made(path: string): Promise<string> {
  await makeFolder(path);
  return realpath(path);
}

/** Folder by folder: Node's own recursive way never ends where a file system answers that nothing can be made. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) === "EEXIST" && (await stat(path)).isDirectory()) return;
    if (codeOf(error) !== "ENOENT" || (await isThere(dirname(path)))) throw error;
    await makeFolder(dirname(path));
    await mkdir(path, { mode: 0o700 });
  }
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function readRecord(file: string): Promise<HubRecord | null | "rusak"> {
  try {
    return recordSchema.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    return codeOf(error) === "ENOENT" ? null : "rusak";
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
