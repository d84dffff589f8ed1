import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { basesFile, type BasisEntry } from "../core/rules/basis-entry.ts";
import { enterBasis } from "../core/rules/enter-basis.ts";

/** Enters it in the office's `dasar.yaml`. `broken`: that file has a fault, so it was left as it is. */
export async function keepOfficeBasis(
  folder: string,
  entry: BasisEntry,
): Promise<"kept" | "broken" | "unwritable"> {
  const file = join(folder, basesFile);
  try {
    await mkdir(folder, { recursive: true });
    const text = enterBasis(await readFile(file, "utf8").catch(nullIfMissing), entry);
    if (text === null) return "broken";
    await writeFileAtomic(file, text);
    return "kept";
  } catch {
    return "unwritable";
  }
}

function nullIfMissing(error: unknown): null {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
  throw error;
}
