import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { App } from "electron";
import { type Said, said } from "../core/text/catalogue.ts";
import { noticeWords } from "../core/text/notices.ts";

export type Profile = {
  folder: string;
  /** A sentence for the facilitator when the usual folder could not be used. */
  problem: Said | null;
};

/**
 * Chooses the profile before Electron does. On a folder that cannot be written Electron's instance
 * lock answers "someone else is running" and an app would quit without a word, so that is found out first.
 */
export function chooseProfile(app: App, wanted: string | null): Profile {
  const usual = wanted ? resolve(wanted) : app.getPath("userData");
  const folder = writable(usual) ? usual : mkdtempSync(join(tmpdir(), "bijak-"));
  app.setPath("userData", folder);
  app.setPath("sessionData", join(folder, "chromium"));
  return {
    folder,
    problem: folder === usual ? null : said(noticeWords, (words) => words.profile(usual, folder)),
  };
}

function writable(folder: string): boolean {
  const sessions = join(folder, "sessions");
  try {
    mkdirSync(sessions, { recursive: true });
    for (const each of [folder, sessions]) {
      const probe = join(each, `.tulis-${process.pid}`);
      accessSync(each, constants.W_OK);
      // Root passes every access check; only writing proves a read-only mount.
      writeFileSync(probe, "");
      rmSync(probe);
    }
    return true;
  } catch {
    return false;
  }
}
