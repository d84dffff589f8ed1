import { readFile } from "node:fs/promises";
import type { ServerChild } from "../../../src/host/server-process.ts";
import { defaultLimits, type Limits } from "../../../src/server/limits.ts";
import { serve } from "../../../src/server/serve.ts";
import { type ToHost, toHost } from "../../../src/wire/hub.ts";
import { files } from "../server/fake-host.ts";

/** One life of the real server inside this process: everything but the process is what phones meet. */
export function serverHere(limits: Partial<Limits>): ServerChild {
  let hear: (message: unknown) => void = () => {};
  let toServer: (message: unknown) => void = () => {};
  const gone: (() => void)[] = [];
  const line = {
    send: (message: ToHost) => hear(message),
    onMessage: (listener: typeof toServer) => void (toServer = listener),
  };
  serve(line, files, { ...defaultLimits, ...limits });
  return {
    send: (message) => toServer(message),
    onMessage: (listener) => {
      hear = (message) => {
        listener(message);
        if (toHost.safeParse(message).data?.type === "stopped") for (const tell of gone) tell();
      };
    },
    onExit: (listener) => void gone.push(listener),
    kill: () => toServer({ type: "stop" }),
  };
}

/** Addresses something on this machine listens on, from the kernel's own table: `127.0.0.21:8080`. */
export async function listening(): Promise<string[]> {
  const tables = await Promise.all(["tcp", "tcp6"].map((name) => readFile(`/proc/net/${name}`, "utf8")));
  const rows = tables.flatMap((table) => table.split("\n").map((line) => line.trim().split(/\s+/)));
  return rows.filter((columns) => columns[3] === "0A").map(([, local = ""]) => spelt(local));
}

/** The kernel writes IPv4 addresses as hexadecimal bytes, the last one first. */
function spelt(local: string): string {
  const [address = "", port = ""] = local.split(":");
  const at = Number.parseInt(port, 16);
  if (address.length > 8) return `[${address}]:${at}`;
  const parts = [6, 4, 2, 0].map((from) => Number.parseInt(address.slice(from, from + 2), 16));
  return `${parts.join(".")}:${at}`;
}
