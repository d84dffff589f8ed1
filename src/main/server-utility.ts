import { utilityProcess } from "electron";
import type { ServerChild } from "../host/server-process.ts";

/** Starts the built server in a process of its own: whatever phones do to it, slides go on. */
export function utilityServer(entry: string): ServerChild {
  const child = utilityProcess.fork(entry, [], { serviceName: "bijak-server", stdio: "ignore" });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on("message", listener),
    onExit: (listener) => void child.once("exit", listener),
    kill: () => void child.kill(),
  };
}
