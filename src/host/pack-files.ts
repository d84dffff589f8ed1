import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { headFile } from "../core/rules/format.ts";

/** Not the hidden files editors leave beside the one they write. */
export const isPackFile = (name: string): boolean => /\.ya?ml$/.test(name) && !basename(name).startsWith(".");

/** Every pack file in a folder and the folders in it, a pack's head before its parts; null when it is not there. */
export async function packFilesIn(folder: string): Promise<string[] | null> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names.filter(isPackFile).sort(headsFirst);
  } catch {
    return null;
  }
}

const headsFirst = (one: string, other: string): number => {
  const place = (name: string): string =>
    join(dirname(name), basename(name) === headFile ? "" : basename(name));
  return place(one) < place(other) ? -1 : 1;
};
