import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openRoom } from "../../../src/host/room-file.ts";
import { listen } from "../../../src/wire/hub.ts";
import { freshFolder } from "./session-fixtures.ts";

describe("the way into a session", () => {
  it("is made once and stays the same after a restart", async () => {
    const folder = await freshFolder();
    const room = await openRoom(folder);
    expect(listen.shape.room.parse(room)).toEqual(room);
    expect(await openRoom(folder)).toEqual(room);
  });

  it("is another one for every session", async () => {
    const rooms = await Promise.all([1, 2, 3].map(async () => openRoom(await freshFolder())));
    for (const key of ["token", "secret"] as const)
      expect(new Set(rooms.map((room) => room[key])).size).toBe(3);
  });

  it("is for our own account's eyes: it signs who voted", async () => {
    const folder = await freshFolder();
    await openRoom(folder);
    expect((await stat(join(folder, "room.json"))).mode & 0o077).toBe(0);
  });

  it.each(["", "{", "null", '{"token":"pendek"}', '{"token":"x","code":"ABC","secret":"zz"}'])(
    "is made anew from a file that holds %j",
    async (text) => {
      const folder = await freshFolder();
      await writeFile(join(folder, "room.json"), text);
      const room = await openRoom(folder);
      expect(JSON.parse(await readFile(join(folder, "room.json"), "utf8"))).toEqual(room);
    },
  );

  it.each(["a folder that is gone", "a folder in the file's place"])(
    "works in memory with %s",
    async (what) => {
      const folder = await freshFolder();
      const gone = join(folder, "tidak-ada");
      if (!what.includes("gone")) await mkdir(join(folder, "room.json"));
      const room = await openRoom(what.includes("gone") ? gone : folder);
      expect(listen.shape.room.safeParse(room).success).toBe(true);
    },
  );
});
