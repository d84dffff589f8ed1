import { fileURLToPath } from "node:url";
import type { ToHost } from "../wire/hub.ts";
import { readPhoneFiles } from "./files.ts";
import { defaultLimits, oneAddressLimits } from "./limits.ts";
import { type HostLine, serve } from "./serve.ts";

/** Electron's utility process carries its line here; its types would drag Electron in. */
type ParentPort = {
  postMessage(message: ToHost): void;
  on(event: "message", listener: (event: { data: unknown }) => void): void;
};

function hostLine(): HostLine {
  const parent = (process as typeof process & { parentPort?: ParentPort }).parentPort;
  if (parent !== undefined)
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of Electron's, not a window
      send: (message) => parent.postMessage(message),
      onMessage: (listener) => parent.on("message", (event) => listener(event.data)),
    };
  // Without a host there is nobody to serve for.
  process.on("disconnect", () => process.exit(0));
  return {
    send: (message) => process.send?.(message),
    onMessage: (listener) => process.on("message", listener),
  };
}

// The line listens before the files are read, so that no early order is lost.
const early: unknown[] = [];
let deliver = (message: unknown): void => void early.push(message);
const { send, onMessage } = hostLine();
onMessage((message) => deliver(message));

const given = process.argv.slice(2);
const oneAddress = given.includes("--one-address");
const folder =
  given.find((arg) => !arg.startsWith("--")) ?? fileURLToPath(new URL("../phone", import.meta.url));
const files = await readPhoneFiles(folder);
serve(
  { send, onMessage: (listener) => (deliver = listener) },
  files,
  oneAddress ? oneAddressLimits : defaultLimits,
);
for (const message of early) deliver(message);
