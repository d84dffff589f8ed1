import type { Writable } from "node:stream";
import type { HubReady, HubRefusal, HubView } from "../wire/hub-lines.ts";

export type HubOutput = {
  say: (line: HubReady | HubRefusal) => void;
  /** Something can be seen that could not before. */
  changed: () => void;
  /** Resolves once the reader has taken everything said, or has gone, or has kept us waiting for a second. */
  end: () => Promise<void>;
};

/** Milliseconds between two views. */
const viewEvery = 100;
/** Refusals kept for a reader that does not read; the oldest go first. */
const mostWaiting = 200;

/**
 * Standard output, line by line. Nobody waits for its reader: while it takes its time, later views replace earlier
 * ones, and the view that is written is the one of that moment.
 */
export function hubOutput(stdout: Writable, view: () => HubView | null): HubOutput {
  let lines: string[] = [];
  /** The first thing said is how to get in; no view comes before it. */
  let begun = false;
  let dirty = false;
  let writing = false;
  let gone = false;
  let shownAt = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | null = null;
  let idle = (): void => {};

  const write = (text: string): void => {
    writing = true;
    stdout.write(text, () => {
      writing = false;
      pump();
    });
  };
  const pump = (): void => {
    if (writing || gone) return;
    if (lines.length > 0) {
      const text = lines.join("");
      lines = [];
      return write(text);
    }
    // Never within the change itself: what one line changes in two steps is one view.
    if (dirty && begun) timer ??= setTimeout(show, Math.max(0, shownAt + viewEvery - performance.now()));
    else idle();
  };
  const show = (): void => {
    timer = null;
    if (writing) return;
    dirty = false;
    shownAt = performance.now();
    const seen = view();
    if (seen) write(`${JSON.stringify(seen)}\n`);
    else idle();
  };
  stdout.on("error", () => {
    gone = true;
    idle();
  });

  return {
    say: (line) => {
      begun = true;
      lines.push(`${JSON.stringify(line)}\n`);
      if (lines.length > mostWaiting) lines.shift();
      pump();
    },
    changed: () => {
      dirty = true;
      pump();
    },
    end: () =>
      new Promise((resolve) => {
        const late = setTimeout(resolve, 1_000);
        idle = () => {
          clearTimeout(late);
          resolve();
        };
        if (gone) idle();
        else pump();
      }),
  };
}
