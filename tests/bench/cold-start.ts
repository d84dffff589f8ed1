import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, percentile } from "./figures.ts";

const root = join(import.meta.dirname, "..", "..");

/** Milliseconds from starting the program until the first slide stands in a frame, ours and a bare stock deck in turn. */
export async function measureColdStart(program: string, rounds: number): Promise<string> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const profile = await mkdtemp(join(tmpdir(), "bijak-bench-"));
    const a = await startUntil(
      program,
      [root, `--profile=${profile}`, "--two-windows", "--marks"],
      '"slide"',
    );
    const b = await startUntil(
      program,
      [join(import.meta.dirname, "bare"), `--user-data-dir=${profile}-bare`],
      "painted",
    );
    await rm(profile, { recursive: true, force: true });
    await rm(`${profile}-bare`, { recursive: true, force: true });
    // The first of each warms the file cache for both.
    if (round > 0) {
      ours.push(a);
      bare.push(b);
    }
  }
  const row = (name: string, sample: number[]) =>
    `| ${name} | ${Math.round(median(sample))} ms | ${Math.round(percentile(sample, 0.95))} ms |`;
  return [
    "## Cold start to first slide",
    "",
    `${rounds} starts each, in turn, after one of each that does not count; fresh profile every time. Ours opens two windows (facilitator and hall) with the built-in deck; the bare one is a single Electron window that shows a stock reveal.js deck of the same number of slides.`,
    "",
    "| | median | p95 |",
    "| --- | --- | --- |",
    row("Bijak", ours),
    row("bare Electron + stock reveal", bare),
    `| ratio of medians | ${(median(ours) / median(bare)).toFixed(2)} | |`,
  ].join("\n");
}

function startUntil(program: string, args: string[], sign: string): Promise<number> {
  const asRoot = process.geteuid?.() === 0 ? ["--no-sandbox"] : [];
  const started = performance.now();
  const [app = "", ...flags] = args;
  const child = spawn(program, [app, ...asRoot, ...flags], { stdio: ["ignore", "pipe", "ignore"] });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`${app} showed nothing in 30 s`));
    }, 30_000);
    let took: number | null = null;
    child.stdout.on("data", (data) => {
      if (took !== null || !String(data).includes(sign)) return;
      took = performance.now() - started;
      child.kill("SIGKILL");
    });
    child.on("exit", () => {
      clearTimeout(timer);
      if (took === null) reject(new Error(`${app} ended before it showed anything`));
      else resolve(took);
    });
  });
}
