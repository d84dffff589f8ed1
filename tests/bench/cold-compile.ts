/** Prints, as JSON, how long a program just started takes to read the packs (from a cache, as the build leaves one) and to compile them. */
import { join } from "node:path";
import { compilePacks } from "../../src/core/rules/compile.ts";
import { loadPacks } from "../../src/host/packs.ts";
import { coldCache } from "./cold-cache.ts";

const cache = await coldCache();
const start = performance.now();
const { packs } = await loadPacks(join(import.meta.dirname, "..", "..", "resources"), [], cache);
const read = performance.now();
compilePacks(packs);
const done = performance.now();
process.stdout.write(JSON.stringify({ packs: read - start, compile: done - read }));
