import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { FromReader, ToReader } from "../../wire/reader.ts";
import { readPicture } from "./read-picture.ts";

/** Electron's utility process carries its line here; its types would drag Electron in. */
type ParentPort = {
  postMessage(message: FromReader): void;
  once(event: "message", listener: (event: { data: ToReader }) => void): void;
};

/** A process of its own: it reads one picture and ends, and whatever the picture does to it ends with it. */
const { parentPort } = process as typeof process & { parentPort?: ParentPort };
parentPort?.once("message", ({ data: { picture } }) => {
  const folder = dirname(fileURLToPath(import.meta.url));
  void readPicture(folder, picture, (share) => parentPort.postMessage({ type: "progress", share }))
    .then((lines) => parentPort.postMessage({ type: "lines", lines }))
    .catch(() => process.exit(1));
});
