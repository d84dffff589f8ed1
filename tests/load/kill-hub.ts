/** A headless hub as a process of its own, seen through its three standard streams. */
import { spawn } from "node:child_process";
import { holdPort } from "../../src/host/hold-port.ts";
import type { HubReady, HubRefusal, HubView } from "../../src/wire/hub-lines.ts";

export type RunningHub = {
  ready: HubReady;
  views: HubView[];
  refusals: HubRefusal[];
  /** Writes one line; a string goes as it is. */
  say: (line: object | string) => void;
  /** The first view, of those seen or to come, that holds. */
  seen: (holds: (view: HubView) => boolean) => Promise<HubView>;
  kill: (signal: NodeJS.Signals) => void;
  endInput: () => void;
  stopReading: () => void;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  stderr: () => string;
};

/** A hub that does not begin answers how it ended, and with which words. */
export type Stillborn = { code: number | null; stdout: string; stderr: string };

export async function tryHub(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<RunningHub | Stillborn> {
  const child = spawn(process.execPath, [program, "hub", ...args], {
    env: { ...process.env, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let stdout = "";
  let rest = "";
  let stderr = "";
  const views: HubView[] = [];
  const refusals: HubRefusal[] = [];
  const waiting = new Set<() => void>();
  let born: (ready: HubReady) => void = () => {};
  const ready = new Promise<HubReady>((resolve) => (born = resolve));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  child.stdin.on("error", () => {});
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout = (stdout + text).slice(-10_000);
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const read = JSON.parse(line) as HubReady | HubView | HubRefusal;
      if ("ready" in read) born(read);
      else if ("error" in read) refusals.push(read);
      else views.push(read);
    }
    for (const look of waiting) look();
  });
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.on("close", (code, signal) => resolve({ code, signal })),
  );
  const first = await Promise.race([ready, ended]);
  if (!("ready" in first)) return { code: first.code, stdout, stderr };

  return {
    ready: first,
    views,
    refusals,
    say: (line) => void child.stdin.write(`${typeof line === "string" ? line : JSON.stringify(line)}\n`),
    seen: (holds) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`tidak terlihat dalam 15 detik\n${stderr}`));
        }, 15_000);
        const look = (): void => {
          const found = views.findLast(holds);
          if (!found) return;
          clearTimeout(late);
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    kill: (signal) => void child.kill(signal),
    endInput: () => child.stdin.end(),
    stopReading: () => void child.stdout.pause(),
    ended,
    stderr: () => stderr,
  };
}

export async function startHub(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<RunningHub> {
  const hub = await tryHub(program, args, env);
  if (!("ready" in hub)) throw new Error(`hub berhenti dengan ${hub.code}: ${hub.stderr}`);
  return hub;
}

/** A port nobody else takes while its hub is dead: below those the system hands out, and none of the usual. */
export async function freePort(): Promise<number> {
  const wishes = Array.from({ length: 20 }, () => 20_000 + Math.floor(Math.random() * 10_000));
  const held = await holdPort("127.0.0.1", wishes);
  if (!held.ok) throw new Error(held.code);
  await held.letGo();
  return held.port;
}
