import { readdirSync, statSync, watch, type FSWatcher } from "node:fs";
import { join } from "node:path";
import { isPackFile } from "./pack-files.ts";

/** Editors write a file in several steps, and some put a new file in its place. */
const settle = 80;
/** How often folders are looked at that cannot be watched, or are not there yet, in milliseconds. */
const lookEvery = 500;

/**
 * Calls `onChange` once for every change of the pack files in these folders and the folders in them: saved, replaced,
 * added or taken away. A folder need not exist yet. Watching stops nobody: where the system cannot watch, it looks.
 */
export function watchPacks(folders: readonly string[], onChange: () => void): { close: () => void } {
  const watchers = new Map<string, FSWatcher>();
  let blind = false;
  let timer: NodeJS.Timeout | undefined;
  let last = look();
  const again = (after: number): void => {
    clearTimeout(timer);
    timer = setTimeout(check, after);
  };

  function check(): void {
    const now = look();
    const changed = now !== last;
    last = now;
    if (blind) again(lookEvery);
    if (changed) onChange();
  }

  /** What stands in the folders now; every folder found on the way is watched from here on. */
  function look(): string {
    blind = false;
    const seen: string[] = [];
    const there = new Set<string>();
    const visit = (folder: string): void => {
      try {
        for (const entry of readdirSync(folder, { withFileTypes: true })) {
          const path = join(folder, entry.name);
          if (entry.isDirectory()) visit(path);
          else if (isPackFile(entry.name)) seen.push(stamp(path));
        }
      } catch {
        blind = true;
        return;
      }
      there.add(folder);
      if (!watchers.has(folder)) startWatching(folder);
    };
    for (const folder of folders) visit(folder);
    for (const folder of watchers.keys()) if (!there.has(folder)) stopWatching(folder);
    return seen.join("\n");
  }

  function startWatching(folder: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, () => again(settle));
      watcher.on("error", () => {
        stopWatching(folder);
        again(settle);
      });
      watchers.set(folder, watcher);
    } catch {
      blind = true;
    }
  }

  function stopWatching(folder: string): void {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  }

  if (blind) again(lookEvery);
  return {
    close: () => {
      clearTimeout(timer);
      for (const folder of watchers.keys()) stopWatching(folder);
    },
  };
}

/** A file of which this has not changed was not saved. */
function stamp(path: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(path);
    return `${path} ${String(mtimeMs)} ${String(size)} ${String(ino)}`;
  } catch {
    return path;
  }
}
