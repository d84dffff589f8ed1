import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { type Said, said } from "../core/text/catalogue.ts";
import { noticeWords } from "../core/text/notices.ts";
import { settingsSchema, type Settings } from "../wire/settings.ts";

export type SettingsFile = {
  /** Null while all is well; otherwise a sentence for the facilitator. */
  problem: Said | null;
  current: () => Settings;
  /** Keeps the change in memory even when the disk refuses; then answers false. */
  change: (change: { [K in keyof Settings]?: Settings[K] | undefined }) => Promise<boolean>;
};

/** Reads `settings.json`, else the copy made before the last change, else the defaults. Never throws. */
export async function openSettings(folder: string): Promise<SettingsFile> {
  const file = join(folder, "settings.json");
  const backup = `${file}.bak`;
  const first = await readSettings(file);
  const second = first.settings ? null : await readSettings(backup);
  let current = first.settings ?? second?.settings ?? settingsSchema.parse({});
  // A file that could not be read must not take the place of the sound copy.
  let keepAs = first.broken ? `${file}.rusak` : backup;
  return {
    problem: first.broken
      ? said(noticeWords, ({ settings }) => settings[second?.settings ? "lastSound" : "defaults"])
      : null,
    current: () => current,
    change: async (change) => {
      const given = Object.entries(change).filter(([, value]) => value !== undefined);
      current = settingsSchema.parse({ ...current, ...Object.fromEntries(given) });
      try {
        await copyFile(file, keepAs).catch(() => undefined);
        await writeFileAtomic(file, `${JSON.stringify(current, null, 2)}\n`);
        keepAs = backup;
        return true;
      } catch {
        return false;
      }
    },
  };
}

async function readSettings(file: string): Promise<{ settings: Settings | null; broken: boolean }> {
  try {
    const parsed = settingsSchema.safeParse(JSON.parse(await readFile(file, "utf8")));
    return parsed.success ? { settings: parsed.data, broken: false } : { settings: null, broken: true };
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return { settings: null, broken: !missing };
  }
}
