import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Post } from "../core/post/post.ts";
import type { Judgement } from "../core/rules/finding.ts";
import { judgementSchema } from "../core/rules/finding-schema.ts";

/** Null when it could not be judged; it may be asked again. */
export type HubJudge = (post: Post) => Promise<Judgement | null>;

/** Milliseconds without a question until the process is let go. */
const idle = 10_000;

/** Judged by `bijak check` (the built `program`) in a process of its own, which stays while it is asked: no answer from a phone waits for it. */
export function createHubJudge(program: string): HubJudge {
  let child: ChildProcessWithoutNullStreams | null = null;
  let timer: NodeJS.Timeout | null = null;
  /** One line is answered with one line, in order. */
  let waiting: ((answer: string) => void)[] = [];

  const start = (): ChildProcessWithoutNullStreams => {
    const mine = spawn(process.execPath, [program, "check", "-", "--json"]);
    const mineWaiting: typeof waiting = [];
    waiting = mineWaiting;
    const end = (): void => {
      if (child === mine) child = null;
      for (const answer of mineWaiting.splice(0)) answer("");
    };
    createInterface({ input: mine.stdout }).on("line", (line) => mineWaiting.shift()?.(line));
    mine.stderr.pipe(process.stderr, { end: false });
    mine.stdin.on("error", () => {});
    mine.on("error", end).on("close", end);
    return mine;
  };
  const rest = (): void => {
    const resting = child;
    child = null;
    resting?.stdin.end();
  };

  return async (post) => {
    if (timer) clearTimeout(timer);
    child ??= start();
    const answer = new Promise<string>((resolve) => waiting.push(resolve));
    child.stdin.write(`${JSON.stringify(post)}\n`);
    const judgement = readAnswer(await answer);
    if (timer) clearTimeout(timer);
    if (waiting.length === 0) timer = setTimeout(rest, idle).unref();
    return judgement;
  };
}

function readAnswer(text: string): Judgement | null {
  try {
    const { id: _, ...judgement }: { id: unknown } = JSON.parse(text);
    return judgementSchema.parse(judgement);
  } catch {
    return null;
  }
}
