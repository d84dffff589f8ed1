import { spawn } from "node:child_process";
import { SetupProblem } from "../setup/report.mjs";
import { tiedToUs } from "../setup/signals.mjs";

/**
 * The server picks a free number by itself and writes it to the pipe once it takes clients: no race, no polling.
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<import("./display.mjs").Display>}
 */
export function startServer(program, args) {
  return new Promise((resolve, reject) => {
    // A group of its own: Ctrl+C must reach the app first, and the screen only when the app is gone.
    const child = spawn(...tiedToUs(program, ["-displayfd", "3", ...args]), {
      stdio: ["ignore", "ignore", "pipe", "pipe"],
      detached: true,
    });
    const ended = endOf(child);
    let words = "";
    let number = "";
    child.stderr?.setEncoding("utf8").on("data", (text) => (words = (words + text).slice(-2000)));
    child.stdio[3]?.on("data", (text) => {
      number += String(text);
      if (number.endsWith("\n"))
        resolve({ display: `:${number.trim()}`, stop: () => stopChild(child, ended) });
    });
    child.on("error", () =>
      reject(new SetupProblem(`layar virtual tidak dapat dibuka: ${program} tidak ada.`)),
    );
    void ended.then(() =>
      reject(new SetupProblem(`layar virtual tidak dapat dibuka (${program}): ${words.trim()}`)),
    );
  });
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<void>}
 */
export async function endOf(child) {
  await new Promise((resolve) => child.on("exit", resolve).on("error", resolve));
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {Promise<void>} ended
 */
export async function stopChild(child, ended) {
  child.kill("SIGTERM");
  const hard = setTimeout(() => child.kill("SIGKILL"), 3000);
  await ended;
  clearTimeout(hard);
}
