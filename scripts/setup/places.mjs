import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder, wherever the command was typed. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** @param {string[]} parts */
export function inRoot(...parts) {
  return path.join(root, ...parts);
}

/**
 * Where the runtime is kept between clones, outside the repository.
 * @param {NodeJS.ProcessEnv} env
 */
export function cacheFolder(env = process.env) {
  return path.join(env["XDG_CACHE_HOME"] || path.join(os.homedir(), ".cache"), "bijak");
}

/**
 * The folder the person typed the command in: npm moves to the repository and leaves the origin in INIT_CWD.
 * A value inherited from an outer npm command is told apart by the script's name.
 * @param {string} script the npm script this is
 * @param {NodeJS.ProcessEnv} env
 */
export function typedIn(script, env = process.env) {
  return env["npm_lifecycle_event"] === script ? (env["INIT_CWD"] ?? process.cwd()) : process.cwd();
}
