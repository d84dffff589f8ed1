import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import type { Pack, PackHead } from "../core/rules/format.ts";

/** Packs already read, by the hash of the file they came from. A changed file has another hash and is read anew. */
export type PacksCache = Record<string, Pack>;

/** The build leaves it beside the programs it built, so reader and cache are always of one age. */
export const packsCacheName = "packs.json";

export const cacheKey = (shown: string, text: string, head?: PackHead): string =>
  createHash("sha256")
    .update(`${shown}\n${JSON.stringify(head)}\n${text}`)
    .digest("hex");

/** An absent or unreadable cache is an empty one: the packs are then read from YAML. */
export async function readPacksCache(path: string | undefined): Promise<PacksCache> {
  if (path === undefined) return {};
  try {
    const cache: PacksCache = JSON.parse(await readFile(path, "utf8"));
    return typeof cache === "object" ? cache : {};
  } catch {
    return {};
  }
}

export const writePacksCache = (path: string, cache: PacksCache): Promise<void> =>
  writeFile(path, JSON.stringify(cache));
