import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cachePacks } from "../../src/host/packs.ts";

/** The packs as the build leaves them read beside the programs; made once. A pack changed since is simply read anew. */
export async function coldCache(): Promise<string> {
  const cache = join(tmpdir(), "bijak-bench-packs.json");
  if (!existsSync(cache)) await cachePacks(join(import.meta.dirname, "..", "..", "resources"), cache);
  return cache;
}
