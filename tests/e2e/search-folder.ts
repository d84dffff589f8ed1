import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Files below a folder that hold the words in UTF-8 or UTF-16, whatever kind of file they are. */
export async function searchFolder(folder: string, words: string): Promise<string[]> {
  const needles = [Buffer.from(words, "utf8"), Buffer.from(words, "utf16le")];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (needles.some((needle) => bytes.includes(needle))) found.push(file);
  }
  return found;
}
