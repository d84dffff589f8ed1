import { fork } from "node:child_process";
import type { ServerChild } from "./server-process.ts";

/**
 * Megabytes for young objects and for old ones. What phones say lives shortly and a hall of 4,000 needs less than half of
 * this; left to itself the heap takes 30 MB more, at leisure, while phones come and go.
 */
const heap = ["--max-semi-space-size=4", "--max-old-space-size=128"];

/** Starts the built server (`out/server/index.js`) under plain Node: the headless hub and the tests. */
export function forkServer(
  entry: string,
  {
    phoneFolder,
    oneAddress = false,
  }: {
    phoneFolder?: string;
    /** Without limits per address: every phone of a test comes from one. */
    oneAddress?: boolean;
  } = {},
): ServerChild & { pid: number | undefined } {
  const args = [
    ...(oneAddress ? ["--one-address"] : []),
    ...(phoneFolder === undefined ? [] : [phoneFolder]),
  ];
  const child = fork(entry, args, {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    execArgv: heap,
  });
  // A process that has just died cannot be told anything; its exit says so.
  child.on("error", () => {});
  return {
    pid: child.pid,
    send: (message) => {
      if (child.connected) child.send(message, () => {});
    },
    onMessage: (listener) => void child.on("message", listener),
    onExit: (listener) => void child.once("exit", listener),
    kill: () => void child.kill("SIGKILL"),
  };
}
