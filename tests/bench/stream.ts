import { spawnSync } from "node:child_process";
import { join } from "node:path";

const script = join(import.meta.dirname, "stream-child.ts");

/** `bijak check - --json` on many posts, each run a program of its own. */
export function measureStream(): string {
  const rows = [10_000, 30_000, 100_000].map((count) => {
    const { stderr } = spawnSync(process.execPath, [script, String(count)], { encoding: "utf8" });
    const { seconds, megabytes }: { seconds: number; megabytes: number } = JSON.parse(
      stderr.trim().split("\n").at(-1) ?? "",
    );
    return `| ${count} | ${seconds.toFixed(1)} s | ${(count / seconds).toFixed(0)} | ${megabytes.toFixed(0)} MB |`;
  });
  return [
    "## Rules: `check --json`, a stream of posts",
    "",
    "| posts | time | posts a second | most memory |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
