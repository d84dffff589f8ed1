import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openSettings } from "../../../src/host/settings.ts";
import { settingsSchema } from "../../../src/wire/settings.ts";
import { freshFolder } from "./session-fixtures.ts";

const defaults = settingsSchema.parse({});
const kept = { ...defaults, hallLabel: "Kantor A", theme: "dark" as const };
const json = (value: unknown) => JSON.stringify(value);

async function folderWith(main: string | null, backup: string | null) {
  const folder = await freshFolder();
  if (main !== null) await writeFile(join(folder, "settings.json"), main);
  if (backup !== null) await writeFile(join(folder, "settings.json.bak"), backup);
  return folder;
}

describe("opening the settings", () => {
  it.each<[string, string | null, string | null, object, RegExp | null]>([
    ["nothing there yet", null, null, defaults, null],
    ["a sound file", json(kept), null, kept, null],
    [
      "an older file with fewer fields",
      json({ hallLabel: "Kantor A" }),
      null,
      { ...defaults, hallLabel: "Kantor A" },
      null,
    ],
    ["fields nobody knows any more", json({ ...kept, lama: 1 }), null, kept, null],
    ["a torn file, with a sound copy", '{"hallLabel":"Kan', json(kept), kept, /masih utuh/],
    ["an empty file, with a sound copy", "", json(kept), kept, /masih utuh/],
    [
      "a value that cannot be, with a sound copy",
      json({ ...kept, theme: "ungu" }),
      json(kept),
      kept,
      /masih utuh/,
    ],
    ["a torn file and no copy", "{", null, defaults, /bawaan/],
    ["both torn", "{", "[", defaults, /bawaan/],
    ["something else entirely", "null", json(kept), kept, /masih utuh/],
    ["the file lost, the copy sound", null, json(kept), kept, null],
    ["a version from the future", json({ ...kept, version: 2 }), null, defaults, /bawaan/],
  ])("%s", async (_what, main, backup, expected, problem) => {
    const settings = await openSettings(await folderWith(main, backup));
    expect(settings.current()).toEqual(expected);
    if (problem) expect(settings.problem?.id).toMatch(problem);
    else expect(settings.problem).toBeNull();
  });

  it("survives a folder where the file should be", async () => {
    const folder = await freshFolder();
    await mkdir(join(folder, "settings.json"));
    const settings = await openSettings(folder);
    expect([settings.current(), settings.problem?.id]).toEqual([defaults, expect.stringMatching(/bawaan/)]);
  });
});

describe("changing the settings", () => {
  it("keeps the change, every other field, and the file before it as a copy", async () => {
    const folder = await folderWith(json(kept), null);
    const settings = await openSettings(folder);
    expect(await settings.change({ masaPemilu: true, theme: undefined })).toBe(true);
    expect(settings.current()).toEqual({ ...kept, masaPemilu: true });
    expect((await openSettings(folder)).current()).toEqual({ ...kept, masaPemilu: true });
    expect(await readFile(join(folder, "settings.json.bak"), "utf8")).toBe(json(kept));
  });

  it("never puts a torn file in the place of the sound copy, nor throws it away", async () => {
    const folder = await folderWith("{torn", json(kept));
    const settings = await openSettings(folder);
    expect(await settings.change({ hallLabel: "Kantor B" })).toBe(true);
    expect(await readFile(join(folder, "settings.json.bak"), "utf8")).toBe(json(kept));
    expect(await readFile(join(folder, "settings.json.rusak"), "utf8")).toBe("{torn");
    await settings.change({ hallLabel: "Kantor C" });
    expect(JSON.parse(await readFile(join(folder, "settings.json.bak"), "utf8"))).toMatchObject({
      hallLabel: "Kantor B",
    });
  });

  it("is in force though the folder is gone, and says that it was not kept", async () => {
    const settings = await openSettings(join(await freshFolder(), "tidak-ada"));
    expect(await settings.change({ theme: "dark" })).toBe(false);
    expect(settings.current().theme).toBe("dark");
  });

  it("is in force on a folder that cannot be written", async ({ skip }) => {
    const folder = await folderWith(json(kept), null);
    if (!makeReadOnly(folder)) skip("tidak boleh memasang di sini");
    const settings = await openSettings(folder);
    expect(await settings.change({ hallLabel: "Kantor B" })).toBe(false);
    expect(settings.current()).toEqual({ ...kept, hallLabel: "Kantor B" });
    expect(await readFile(join(folder, "settings.json"), "utf8")).toBe(json(kept));
  });
});

/** Root writes through permissions; only a read-only mount stops it. */
function makeReadOnly(folder: string): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  try {
    execFileSync("mount", ["--bind", folder, folder], { stdio: "pipe" });
    onTestFinished(() => void execFileSync("umount", [folder]));
    execFileSync("mount", ["-o", "remount,bind,ro", folder], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
}
