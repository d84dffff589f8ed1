import { createInterface } from "node:readline";
import type { RunningApp } from "../e2e/app.ts";

type Mark = { slide: string; step: number; at: number };

/** Frames of the hall's window, as an app started with `--marks` names them; `at` in epoch milliseconds. */
export function followMarks(running: RunningApp) {
  const marks: Mark[] = [];
  let heard: (() => void) | null = null;
  createInterface({ input: running.app.process().stdout! }).on("line", (line) => {
    if (!line.startsWith("{")) return;
    marks.push(JSON.parse(line) as Mark);
    heard?.();
  });
  return {
    /** The first frame after what `press` does. */
    after: async (press: () => Promise<unknown>): Promise<Mark | undefined> => {
      const before = marks.length;
      const shown = new Promise<void>((resolve) => (heard = resolve));
      await press();
      await shown;
      return marks[before];
    },
  };
}
