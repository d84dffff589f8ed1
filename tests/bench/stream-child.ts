/** Checks as many posts as its argument says, as `bijak check - --json` does, and prints seconds and megabytes as JSON on standard error. */
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { runCheck } from "../../src/cli/check.ts";
import { coldCache } from "./cold-cache.ts";
import { postOf } from "./rules-posts.ts";

const count = Number(process.argv[2] ?? 1_000);
function* posts(): Generator<Buffer> {
  for (let at = 0; at < count; at += 100) {
    const lines = Array.from({ length: Math.min(100, count - at) }, (_, k) =>
      JSON.stringify({ id: String(at + k), text: `${postOf(40 + ((at + k) % 200), at + k)} ${at + k}` }),
    );
    yield Buffer.from(`${lines.join("\n")}\n`);
  }
}
const nowhere = new Writable({ write: (_chunk, _encoding, done) => setImmediate(done) });
const cache = await coldCache();
const start = performance.now();
await runCheck(
  ["-", "--json"],
  { stdin: Readable.from(posts(), { highWaterMark: 1 }), stdout: nowhere, stderr: process.stderr },
  join(import.meta.dirname, "..", "..", "resources"),
  cache,
);
const megabytes = process.resourceUsage().maxRSS / 1_024;
process.stderr.write(`${JSON.stringify({ seconds: (performance.now() - start) / 1_000, megabytes })}\n`);
