import { statSync, watch, type FSWatcher } from "node:fs";
import { basename, dirname, join } from "node:path";
import { deckFiles } from "./decks.ts";

/** Editors write a file in several steps, and some put a new file in its place. */
const settle = 40;
/** How often a folder is looked at that cannot be watched, in milliseconds. */
const lookEvery = 500;

/**
 * Calls `onChange` once for every time the deck's file was saved, or the one in its other language: also one that was not
 * there before. Where the system cannot watch, it looks.
 */
export function watchDeck(file: string, onChange: () => void): { close: () => void } {
  const folder = dirname(file);
  const names = deckFiles.some((name) => name === basename(file)) ? deckFiles : [basename(file)];
  const files = names.map((name) => join(folder, name));
  let last = files.map(stamp).join("\n");
  let timer: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | null = null;

  const check = (): void => {
    const now = files.map(stamp).join("\n");
    const changed = now !== last;
    last = now;
    if (watcher === null) again(lookEvery);
    if (changed) onChange();
  };
  const again = (after: number): void => {
    clearTimeout(timer);
    timer = setTimeout(check, after).unref();
  };
  const blind = (): void => {
    watcher?.close();
    watcher = null;
    again(lookEvery);
  };

  try {
    watcher = watch(folder, { persistent: false }, () => again(settle));
    watcher.on("error", blind);
  } catch {
    blind();
  }
  return {
    close: () => {
      clearTimeout(timer);
      watcher?.close();
    },
  };
}

/** A file of which this has not changed was not saved. */
function stamp(file: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return "";
  }
}
