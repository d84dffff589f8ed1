import { appendFileSync, mkdirSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";

export type Log = (what: string, detail?: unknown) => void;

const largest = 1_000_000;

/** Details for whoever helps later. Bounded, and never holds what someone pasted or answered. */
export function openLog(folder: string): Log {
  const file = join(folder, "bijak.log");
  return (what, detail) => {
    const reason = detail === undefined ? "" : typeof detail === "string" ? detail : inspect(detail);
    try {
      mkdirSync(folder, { recursive: true });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.1`);
      appendFileSync(file, `${new Date().toISOString()} ${what} ${reason}\n`);
    } catch {
      // A full disk must not turn a log line into a fault of its own.
    }
  };
}
