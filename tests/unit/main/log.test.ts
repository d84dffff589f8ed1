import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openLog } from "../../../src/main/log.ts";

async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bijak-log-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe("the log", () => {
  it("holds what happened, with an error's stack, in a folder it makes itself", async () => {
    const folder = join(await freshFolder(), "baru");
    const log = openLog(folder);
    log("mulai");
    log("gagal", new Error("disk penuh"));
    log("ditolak", "role act");
    const lines = await readFile(join(folder, "bijak.log"), "utf8");
    for (const part of ["mulai", "Error: disk penuh", "log.test.ts", "ditolak role act"])
      expect(lines).toContain(part);
  });

  it("keeps one older file and never grows without end", async () => {
    const folder = await freshFolder();
    await writeFile(join(folder, "bijak.log"), "x".repeat(1_000_001));
    const log = openLog(folder);
    log("baru");
    log("lagi");
    expect((await readdir(folder)).toSorted()).toEqual(["bijak.log", "bijak.log.1"]);
    expect((await readFile(join(folder, "bijak.log"), "utf8")).split("\n")).toHaveLength(3);
  });

  it("never throws, whatever the disk says", async () => {
    const folder = await freshFolder();
    await mkdir(join(folder, "bijak.log"));
    await writeFile(join(folder, "berkas"), "");
    expect(() => openLog(folder)("sesuatu")).not.toThrow();
    expect(() => openLog(join(folder, "berkas"))("sesuatu")).not.toThrow();
  });
});
