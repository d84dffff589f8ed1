import { spawn } from "node:child_process";
import readline from "node:readline";
import { electronEnv } from "../electron/runtime.mjs";
import { isNoise } from "../electron/noise.mjs";
import { exitCodeOf } from "./child.mjs";
import { root } from "./places.mjs";
import { onSignal, tiedToUs } from "./signals.mjs";

const patienceMs = 5000;

/**
 * Electron's arguments. Chromium refuses to run as root with its sandbox, so there, and only there, it is off.
 * @param {readonly string[]} args what the person typed after `--`
 * @param {boolean} isRoot
 */
export function appArguments(args, isRoot) {
  return [root, ...(isRoot ? ["--no-sandbox"] : []), ...args];
}

/**
 * Runs the built app to its end. A signal to us is handed on once; what does not end within five seconds is ended hard.
 * @param {import("../electron/runtime.mjs").Runtime} runtime
 * @param {{ args: readonly string[], cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} the exit code
 */
export function runApp(runtime, { args, cwd, env }) {
  return new Promise((resolve) => {
    // On POSIX a group of its own: Ctrl+C reaches the app through us, once, and the whole group can be ended.
    const detached = process.platform !== "win32";
    const command = tiedToUs(runtime.program, appArguments(args, process.geteuid?.() === 0));
    const child = spawn(...command, {
      cwd,
      env: { ...env, ...electronEnv(runtime) },
      stdio: ["inherit", "inherit", "pipe"],
      detached,
    });
    if (child.stderr) readline.createInterface({ input: child.stderr }).on("line", passOn);
    const release = onSignal((signal) => {
      child.kill(signal);
      setTimeout(() => endHard(child.pid, detached), patienceMs).unref();
    });
    child.on("error", (error) => {
      process.stderr.write(`bijak: Electron tidak dapat dijalankan: ${error.message}\n`);
      release();
      resolve(127);
    });
    child.on("exit", (code, signal) => {
      release();
      endHard(child.pid, detached);
      resolve(code ?? exitCodeOf(signal));
    });
  });
}

/** @param {string} line */
function passOn(line) {
  if (line.trim() !== "" && !isNoise(line)) process.stderr.write(`${line}\n`);
}

/**
 * Ends whatever the app has left behind in its group.
 * @param {number | undefined} pid
 * @param {boolean} isGroup
 */
function endHard(pid, isGroup) {
  if (pid === undefined) return;
  try {
    process.kill(isGroup ? -pid : pid, "SIGKILL");
  } catch {
    // Nothing is left.
  }
}
