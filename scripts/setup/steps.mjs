import fs from "node:fs";
import path from "node:path";
import { run, runInForeground } from "./child.mjs";
import { pinnedNode } from "./pinned-node.mjs";
import { inRoot, root } from "./places.mjs";
import { say, secondsSince } from "./report.mjs";

/**
 * @typedef {{ name: string, args: readonly string[] }} Step args for the pinned Node
 * @typedef {{ passed: number, failed: number }} Counts
 */

/** No colours in a log: the tools take a continuous-integration run for a terminal. */
const plain = process.stderr.isTTY ? {} : { NO_COLOR: "1" };

/** The steps of `npm run check`, in order. @param {{ force: boolean }} options force: types from nothing, timestamps untrusted */
export function staticSteps({ force }) {
  return [
    { name: "format", args: [tool("oxfmt"), "--check"] },
    { name: "lint", args: [tool("oxlint")] },
    { name: "types", args: [tool("typescript", "tsc"), "-b", ...(force ? ["--force"] : [])] },
  ];
}

export const buildStep = { name: "build", args: [inRoot("scripts", "build.mjs")] };

/**
 * Runs one step and says its name, outcome and time; its own words are shown only when it failed.
 * @param {Step} step
 * @returns {Promise<boolean>} whether it passed
 */
export async function passes({ name, args }) {
  const began = Date.now();
  const { code, output } = await run(pinnedNode(), args, {
    cwd: root,
    env: { ...process.env, ...plain },
    output: "keep",
  });
  if (code !== 0) process.stderr.write(output);
  say(`${name}: ${code === 0 ? "lulus" : "GAGAL"} (${secondsSince(began)} d)`);
  return code === 0;
}

/**
 * Runs a vitest configuration with its output shown, and counts.
 * @param {{ name: string, config: string, env?: NodeJS.ProcessEnv }} suite
 * @returns {Promise<Counts>}
 */
export async function runTests({ name, config, env = process.env }) {
  const began = Date.now();
  const report = inRoot("test-results", `${name}.json`);
  fs.rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = [tool("vitest"), "run", "--config", inRoot(config), ...reporters];
  const code = await runInForeground(pinnedNode(), args, { cwd: root, env: { ...env, ...plain } });
  const counts = countsFrom(readReport(report), code);
  say(`${name}: ${counts.passed} lulus, ${counts.failed} gagal (${secondsSince(began)} d)`);
  return counts;
}

/**
 * Adds up vitest's report. A run that failed without naming a test (a crash, an unhandled error) counts as one failure.
 * @param {unknown} report
 * @param {number} code vitest's exit code
 * @returns {Counts}
 */
export function countsFrom(report, code) {
  const numbers = /** @type {{ numPassedTests?: number, numFailedTests?: number }} */ (report ?? {});
  const failed = numbers.numFailedTests ?? 0;
  return { passed: numbers.numPassedTests ?? 0, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** @param {readonly Counts[]} all */
export function sum(all) {
  const add = (/** @type {"passed" | "failed"} */ key) => all.reduce((total, each) => total + each[key], 0);
  return { passed: add("passed"), failed: add("failed") };
}

/** @param {string} file */
function readReport(file) {
  return fs.existsSync(file) ? /** @type {unknown} */ (JSON.parse(fs.readFileSync(file, "utf8"))) : undefined;
}

/**
 * A tool's own script, for Node: the entries in .bin are shell or batch files on Windows.
 * @param {string} name the package
 * @param {string} bin the command, where it is called otherwise than the package
 */
export function tool(name, bin = name) {
  const folder = inRoot("node_modules", name);
  /** @type {{ bin: string | Record<string, string> }} */
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  return path.join(folder, typeof manifest.bin === "string" ? manifest.bin : (manifest.bin[bin] ?? ""));
}
