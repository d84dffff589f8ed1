import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cachePacks } from "../../src/host/packs.ts";

/** The packs as the build leaves them read beside the programs, made anew for this run: one of older packs would be no cache. */
export async function coldCache(): Promise<string> {
  const cache = join(await mkdtemp(join(tmpdir(), "bijak-bench-")), "packs.json");
  await cachePacks(join(import.meta.dirname, "..", "..", "resources"), cache);
  return cache;
}
