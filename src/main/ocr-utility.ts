import { utilityProcess } from "electron";
import type { ReaderChild } from "../host/ocr/picture-reader.ts";

/** Starts the built reader of pictures. WebAssembly runs there, so that no page's policy must be loosened for it. */
export function utilityReader(entry: string): ReaderChild {
  const child = utilityProcess.fork(entry, [], { serviceName: "bijak-pembaca-gambar", stdio: "ignore" });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on("message", listener),
    onExit: (listener) => void child.once("exit", listener),
    kill: () => {
      // A polite end waits for the engine to come back from the picture it was sent away from.
      if (child.pid === undefined) child.once("spawn", () => end(child.pid));
      else end(child.pid);
    },
  };
}

function end(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
