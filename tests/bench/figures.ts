import { execFileSync } from "node:child_process";
import { cpus, loadavg, totalmem } from "node:os";

/** The value below which the share `p` (0 to 1) of the sample lies. */
export function percentile(sample: readonly number[], p: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (sample: readonly number[]): number => percentile(sample, 0.5);

/** Where and on what the figures were taken; a figure without it says nothing. */
export function conditions(electron: string): string {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const processor = cpus()[0]?.model ?? "?";
  return [
    `- date ${new Date().toISOString().slice(0, 10)}, commit ${commit}`,
    `- ${electron}, Node ${process.versions.node} for the measuring side`,
    `- ${cpus().length} cores (${processor}), ${Math.round(totalmem() / 2 ** 30)} GiB, Linux, software rendering on a virtual display`,
    `- load average ${loadavg()[0]?.toFixed(1) ?? "?"} when it began`,
  ].join("\n");
}
