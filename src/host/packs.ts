import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { headFile, headSchema, type Pack, type PackHead, type PackProblem } from "../core/rules/format.ts";
import { basesFile } from "../core/rules/basis-entry.ts";
import { parseOfficeBases, withOfficeBases, type OfficeBases } from "../core/rules/office-bases.ts";
import { parsePack } from "../core/rules/parse-pack.ts";
import { largestPack } from "../core/rules/read-yaml.ts";
import { isPackFile, packFilesIn } from "./pack-files.ts";
import { cacheKey, readPacksCache, writePacksCache, type PacksCache } from "./packs-cache.ts";

export type LoadedPacks = {
  packs: Pack[];
  problems: PackProblem[];
  /** sha256 of the texts in reading order: what a sent finding says it was judged with. */
  packHash: string;
};

/** Reads the packs again and again; a file that has not changed since the last reading is not parsed anew. */
export type PackReader = () => Promise<LoadedPacks>;

/**
 * Every pack file under `<resources>/rules`, in the order of their paths, then those of `extra`: files, or folders laid
 * out the same way that need not exist, with an office's `dasar.yaml` in them. A folder with a `paket.yaml` is one pack, its other files are parts of it,
 * each read as a pack with that head. A file that cannot be read is a problem; the others work. A pack with a name
 * already read elsewhere replaces it. `cacheFile` spares the reading of YAML for files that have not changed since
 * the build.
 */
export function packReader(resources: string, extra: readonly string[] = [], cacheFile?: string): PackReader {
  let cache: PacksCache | null = null;
  return async () => {
    const known = (cache ??= await readPacksCache(cacheFile));
    return load(resources, extra, known, (key, pack) => {
      known[key] = pack;
    });
  };
}

/** Reads them once. */
export const loadPacks = (
  resources: string,
  extra: readonly string[] = [],
  cacheFile?: string,
): Promise<LoadedPacks> => packReader(resources, extra, cacheFile)();

/** Writes the cache of the packs that ship; a pack with a problem stays out, so that its problem is told each time. */
export async function cachePacks(resources: string, cacheFile: string): Promise<void> {
  const cache: PacksCache = {};
  await load(resources, [], cache, (key, pack) => {
    cache[key] = pack;
  });
  await writePacksCache(cacheFile, cache);
}

async function load(
  resources: string,
  extra: readonly string[],
  cache: PacksCache,
  keep: (key: string, pack: Pack) => void,
): Promise<LoadedPacks> {
  const folder = join(resources, "rules");
  const loaded: LoadedPacks = { packs: [], problems: [], packHash: "" };
  const hash = createHash("sha256");
  const names = await packFilesIn(folder);
  if (names === null) loaded.problems.push(problem(folder, "Folder paket aturan tidak dapat dibuka."));
  const heads = new Map<string, PackHead | null>();
  const bases: OfficeBases[] = [];
  const isBases = (path: string): boolean =>
    basename(path) === basesFile && extra.some((one) => resolve(one) === resolve(dirname(path)));
  const paths = [...(names ?? []).map((name) => join(folder, name)), ...(await extraFiles(extra))];
  for (const path of paths) {
    const shown = path.startsWith(folder) ? relative(folder, path).split(sep).join("/") : path;
    const read = await readPack(path);
    if (!read.ok) {
      loaded.problems.push(problem(shown, read.message));
      continue;
    }
    const { text } = read;
    hash.update(text);
    if (isBases(path)) {
      bases.push(parseOfficeBases(text, shown));
      continue;
    }
    const head = heads.get(dirname(path));
    // The head said what is wrong with it; saying it once more for every part would hide that.
    if (head === null) continue;
    const key = cacheKey(shown, text, head);
    const known = cache[key];
    const { pack, problems } =
      known === undefined ? parsePack(text, shown, head) : { pack: known, problems: [] };
    loaded.problems.push(...problems);
    if (basename(path) === headFile) heads.set(dirname(path), pack === null ? null : headOf(pack));
    if (pack === null) continue;
    pack.asal = path.startsWith(folder) ? "bijak" : "kantor";
    if (problems.length === 0) keep(key, pack);
    const part = heads.has(dirname(path));
    const replaced = (other: Pack): boolean =>
      other.paket === pack.paket && !(part && dirname(other.path) === dirname(pack.path));
    loaded.packs = [...loaded.packs.filter((other) => !replaced(other)), pack];
  }
  for (const one of bases) {
    const { packs, problems } = withOfficeBases(loaded.packs, one);
    loaded.packs = packs;
    loaded.problems.push(...one.problems, ...problems);
  }
  loaded.packHash = hash.digest("hex");
  return loaded;
}

/** A file stands for itself, a folder for the pack files in it, in the same order as ours. */
async function extraFiles(extra: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of extra) {
    const isFolder = await stat(path).then(
      (here) => here.isDirectory(),
      () => !isPackFile(path),
    );
    if (isFolder) found.push(...((await packFilesIn(path)) ?? []).map((name) => join(path, name)));
    else found.push(path);
  }
  return found;
}

const headOf = (pack: Pack): PackHead => headSchema.strip().parse(pack);

type ReadPack = { ok: true; text: string } | { ok: false; message: string };

async function readPack(path: string): Promise<ReadPack> {
  const refused = (message: string): ReadPack => ({ ok: false, message });
  try {
    const found = await stat(path);
    // A pipe or device would be waited for without end.
    if (!found.isFile()) return refused("Ini bukan berkas paket aturan.");
    if (found.size > largestPack) return refused("Berkas paket lebih besar dari 2 MB, jadi tidak dibaca.");
    return { ok: true, text: await readFile(path, "utf8") };
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return refused(missing ? "Berkas paket tidak ditemukan." : "Berkas paket tidak dapat dibaca.");
  }
}

const problem = (path: string, message: string): PackProblem => ({ path, line: 1, column: 1, message });
