import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { App } from "electron";
import { describe, expect, it, onTestFinished } from "vitest";
import { chooseProfile } from "../../../src/main/profile.ts";

async function freshFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "bijak-profil-uji-")));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

function choose(usual: string, wanted: string | null = null) {
  const set: Record<string, string> = {};
  const app = {
    getPath: () => usual,
    setPath: (name: string, path: string) => (set[name] = path),
  } as unknown as App;
  const profile = chooseProfile(app, wanted);
  if (profile.problem !== null) onTestFinished(() => rm(profile.folder, { recursive: true, force: true }));
  return { profile, set };
}

describe("the profile folder", () => {
  it("is the usual one, Chromium's things apart, and the try to write leaves nothing", async () => {
    const usual = join(await freshFolder(), "Bijak");
    const { profile, set } = choose(usual);
    expect(profile).toEqual({ folder: usual, problem: null });
    expect(set).toEqual({ userData: usual, sessionData: join(usual, "chromium") });
    expect(await readdir(usual, { recursive: true })).toEqual(["sessions"]);
  });

  it("is the one asked for, however deep, and the usual one stays untouched", async () => {
    const home = await freshFolder();
    const wanted = join(home, "satu", "dua");
    const { profile } = choose(join(home, "Bijak"), wanted);
    expect(profile.folder).toBe(wanted);
    expect(existsSync(join(home, "Bijak"))).toBe(false);
  });

  /** That another folder is used, is told of with both names, and exists. */
  const fallback = (usual: string) => {
    const { profile, set } = choose(usual);
    return {
      elsewhere: profile.folder !== usual && set["userData"] === profile.folder,
      told: [usual, profile.folder].every(
        (folder) => profile.problem?.id.includes(folder) && profile.problem.en.includes(folder),
      ),
      there: existsSync(profile.folder),
    };
  };
  const good = { elsewhere: true, told: true, there: true };

  it("falls back when a file stands in its way", async () => {
    const usual = join(await freshFolder(), "Bijak");
    await writeFile(usual, "bukan folder");
    expect(fallback(usual)).toEqual(good);
  });

  it("falls back when a file stands in the way of its parent", async () => {
    const home = await freshFolder();
    await writeFile(join(home, "data"), "bukan folder");
    expect(fallback(join(home, "data", "Bijak"))).toEqual(good);
  });

  it("falls back on a read-only mount, even for root", async ({ skip }) => {
    const folder = await freshFolder();
    if (!makeReadOnly(folder)) skip("tidak boleh memasang di sini");
    expect(fallback(folder)).toEqual(good);
  });
});

function makeReadOnly(folder: string): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], { stdio: "pipe" });
    onTestFinished(() => void execFileSync("umount", [folder]));
    execFileSync("mount", ["-o", "remount,ro", folder], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
}
