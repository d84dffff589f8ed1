import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { lintDeck } from "../core/deck/lint.ts";
import { readDeck } from "../host/decks.ts";

export type LintOutput = { out: (line: string) => void; err: (line: string) => void };

const usage = "Pakai: bijak lint BERKAS-ATAU-FOLDER…";

/**
 * Prints `path:line:col message` for every problem of the decks named. Exits with 0 when no deck has an
 * error (warnings may be printed), 1 when one has, 2 when one cannot be read at all.
 */
export async function runLint(paths: string[], { out, err }: LintOutput): Promise<number> {
  if (paths.length === 0) {
    err(usage);
    return 2;
  }
  const files = (await Promise.all(paths.map(deckFiles))).flat();
  let errors = 0;
  let unread = 0;
  for (const file of files) {
    const read = await readDeck(file);
    if (!read.ok) {
      err(`${file}: ${read.problem}`);
      unread++;
      continue;
    }
    for (const { line, column, message, severity } of lintDeck(read)) {
      out(`${file}:${line}:${column} ${severity === "error" ? "galat" : "peringatan"}: ${message}`);
      if (severity === "error") errors++;
    }
  }
  return unread > 0 ? 2 : errors > 0 ? 1 : 0;
}

/** A file stands for itself; a folder for its deck files, or else for those of the folders in it. */
async function deckFiles(path: string): Promise<string[]> {
  const here = await decksIn(path);
  if (here === null || here.length > 0) return here ?? [path];
  const entries = await readdir(path, { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(path, name));
  const found = (await Promise.all(below.toSorted().map(decksIn))).flatMap((files) => files ?? []);
  return found.length > 0 ? found : [path];
}

async function decksIn(folder: string): Promise<string[] | null> {
  const names = await readdir(folder).catch(() => null);
  return (
    names
      ?.filter((name) => /^deck\.\w+\.md$/.test(name))
      .toSorted()
      .map((name) => join(folder, name)) ?? null
  );
}
