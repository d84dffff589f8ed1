import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * One process of this machine for a thing, by any name: the release, or null when another process has it. The claim is
 * a listening socket with a name made from that one, so the system itself lets go of it however the process dies.
 */
export async function claim(thing: string): Promise<(() => Promise<void>) | null> {
  const name = nameOf(thing);
  for (let turn = 0; turn < 2; turn += 1) {
    const release = await listen(name);
    if (release) return release;
    // Where sockets are files, a dead process leaves its own behind; names that are no files vanish with it.
    if (!isFile || (await answers(name))) return null;
    await rm(name, { force: true });
  }
  return null;
}

const isFile = process.platform !== "linux" && process.platform !== "win32";

function nameOf(thing: string): string {
  const hash = createHash("sha256").update(thing).digest("hex").slice(0, 32);
  if (process.platform === "linux") return `\0bijak-${hash}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\bijak-${hash}` : join(tmpdir(), `bijak-${hash}`);
}

function listen(name: string): Promise<(() => Promise<void>) | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error) => {
      if ("code" in error && error.code === "EADDRINUSE") resolve(null);
      else reject(error);
    });
    server.listen(name, () => resolve(() => new Promise((done) => server.close(() => done()))));
    server.unref();
  });
}

function answers(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(name);
    const done = (alive: boolean) => () => {
      socket.destroy();
      resolve(alive);
    };
    socket.once("connect", done(true)).once("error", done(false));
  });
}
