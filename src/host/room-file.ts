import { readFile } from "node:fs/promises";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { listen, type Room } from "../wire/hub.ts";
import { makeRoom } from "./room.ts";

/**
 * The way into a session, made once and kept in its folder: after a crash the same QR, the same code
 * and the same people. In memory only when the disk refuses.
 */
export async function openRoom(sessionFolder: string): Promise<Room> {
  const file = join(sessionFolder, "room.json");
  try {
    return listen.shape.room.parse(JSON.parse(await readFile(file, "utf8")));
  } catch {
    const room = makeRoom();
    await writeFileAtomic(file, `${JSON.stringify(room)}\n`, { mode: 0o600 }).catch(() => undefined);
    return room;
  }
}
