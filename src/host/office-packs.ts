import { copyFile, mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { basesFile } from "../core/rules/basis-entry.ts";
import { packFilesIn } from "./pack-files.ts";

/** Where an office keeps packs of its own: a folder of its profile that updates never touch. */
export const officeFolder = (profile: string): string => join(profile, "aturan");

/** The folder with something in it to start from: an example pack when no pack stands there. False when it cannot be written. */
export async function prepareOfficeFolder(folder: string, template: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    const found = await packFilesIn(folder);
    if (found?.every((name) => name === basesFile))
      await copyFile(template, join(folder, basename(template)));
    return true;
  } catch {
    return false;
  }
}
