import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { deckFiles, readDeck } from "../host/decks.ts";
import { lintRead } from "../host/lint-read.ts";

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
  const files = (await Promise.all(paths.map(decksAt))).flat();
  let errors = 0;
  let unread = 0;
  for (const file of files) {
    const read = await readDeck(file);
    if (!read.ok) {
      err(`${file}: ${read.problem}`);
      unread++;
      continue;
    }
    for (const { line, column, message, severity, file: name } of lintRead(read)) {
      out(
        `${join(dirname(file), name)}:${line}:${column} ${severity === "error" ? "galat" : "peringatan"}: ${message}`,
      );
      if (severity === "error") errors++;
    }
  }
  return unread > 0 ? 2 : errors > 0 ? 1 : 0;
}

/** A file stands for itself; a folder for its deck, or else for those of the folders in it. */
async function decksAt(path: string): Promise<string[]> {
  const here = await deckIn(path);
  if (here !== null) return [here];
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(path, name));
  const found = (await Promise.all(below.toSorted().map(deckIn))).flatMap((file) => file ?? []);
  return found.length > 0 ? found : [path];
}

/** A deck of two files is one deck, named by the first. */
async function deckIn(folder: string): Promise<string | null> {
  const names = await readdir(folder).catch((): string[] => []);
  const name = deckFiles.find((each) => names.includes(each));
  return name === undefined ? null : join(folder, name);
}
