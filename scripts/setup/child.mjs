import { spawn } from "node:child_process";
import { onSignal } from "./signals.mjs";

/**
 * @typedef {{ code: number, output: string }} Ended
 * @typedef {{
 *   cwd?: string,
 *   env?: NodeJS.ProcessEnv,
 *   output?: "inherit" | "keep" | "stderr",
 *   limitMs?: number,
 * }} RunOptions
 */

/**
 * Runs a program to its end without a shell.
 * `output` "keep" returns both streams as text, "stderr" sends both to our standard error, "inherit" leaves them alone.
 * A program that cannot be started or outlives `limitMs` ends with code 127 or 124.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ended>}
 */
export function run(file, args, { cwd, env, output = "inherit", limitMs } = {}) {
  return new Promise((resolve) => {
    /** @type {import("node:child_process").StdioOptions} */
    const stdio =
      output === "keep" ? ["ignore", "pipe", "pipe"] : output === "stderr" ? ["ignore", 2, 2] : "inherit";
    const child = spawn(file, args, { cwd, env, stdio, windowsHide: true });
    let kept = "";
    child.stdout?.setEncoding("utf8").on("data", (text) => (kept += text));
    child.stderr?.setEncoding("utf8").on("data", (text) => (kept += text));
    let late = false;
    const limit =
      limitMs === undefined ? undefined : setTimeout(() => (late = child.kill("SIGKILL")), limitMs);
    child.on("error", (error) => {
      clearTimeout(limit);
      resolve({ code: 127, output: kept + error.message });
    });
    child.on("close", (code, signal) => {
      clearTimeout(limit);
      resolve({ code: late ? 124 : (code ?? exitCodeOf(signal)), output: kept });
    });
  });
}

/**
 * Runs a program in the foreground, as if it had been typed itself: our streams, our signals, its exit code.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} the exit code
 */
export function runInForeground(file, args, { cwd, env }) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd, env, stdio: "inherit" });
    const release = onSignal((signal) => {
      // A terminal has sent its Ctrl+C to the child already.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
    child.on("error", () => resolve(127));
    child.on("close", (code, signal) => {
      release();
      resolve(code ?? exitCodeOf(signal));
    });
  });
}

/**
 * The code a shell would report for a program ended by a signal.
 * @param {NodeJS.Signals | null} signal
 */
export function exitCodeOf(signal) {
  const numbers = /** @type {Partial<Record<NodeJS.Signals, number>>} */ ({
    SIGHUP: 1,
    SIGINT: 2,
    SIGKILL: 9,
    SIGTERM: 15,
  });
  return 128 + ((signal && numbers[signal]) || 0);
}
