import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Pack, PackProblem } from "../core/rules/format.ts";
import { largestPack, parsePack } from "../core/rules/parse-pack.ts";
import { cacheKey, readPacksCache, writePacksCache, type PacksCache } from "./packs-cache.ts";

export type LoadedPacks = {
  packs: Pack[];
  problems: PackProblem[];
  /** sha256 of the texts in reading order: what a sent finding says it was judged with. */
  packHash: string;
};

const yaml = /\.ya?ml$/;

/**
 * Every `*.yaml` under `<resources>/rules`, in the order of their paths, then `extra` files. A file that cannot be
 * read is a problem; the others work. A pack with a name already read replaces it. `cacheFile` spares the reading of
 * YAML for files that have not changed since the build.
 */
export async function loadPacks(
  resources: string,
  extra: readonly string[] = [],
  cacheFile?: string,
): Promise<LoadedPacks> {
  return load(resources, extra, await readPacksCache(cacheFile));
}

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
  keep?: (key: string, pack: Pack) => void,
): Promise<LoadedPacks> {
  const folder = join(resources, "rules");
  const loaded: LoadedPacks = { packs: [], problems: [], packHash: "" };
  const hash = createHash("sha256");
  let names: string[] = [];
  try {
    names = (await readdir(folder, { recursive: true })).filter((name) => yaml.test(name)).sort();
  } catch {
    loaded.problems.push(problem(folder, "Folder paket aturan tidak dapat dibuka."));
  }
  const paths = [...names.map((name) => join(folder, name)), ...extra];
  for (const path of paths) {
    const shown = path.startsWith(folder) ? relative(folder, path).split(sep).join("/") : path;
    const read = await readPack(path);
    if (!read.ok) {
      loaded.problems.push(problem(shown, read.message));
      continue;
    }
    const { text } = read;
    hash.update(text);
    const key = cacheKey(shown, text);
    const known = cache[key];
    const { pack, problems } = known === undefined ? parsePack(text, shown) : { pack: known, problems: [] };
    loaded.problems.push(...problems);
    if (pack === null) continue;
    if (problems.length === 0) keep?.(key, pack);
    loaded.packs = [...loaded.packs.filter((other) => other.paket !== pack.paket), pack];
  }
  loaded.packHash = hash.digest("hex");
  return loaded;
}

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
