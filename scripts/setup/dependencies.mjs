import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { alone } from "./alone.mjs";
import { run } from "./child.mjs";
import { findNpm } from "./npm.mjs";
import { root } from "./places.mjs";
import { SetupProblem, step } from "./report.mjs";

/**
 * Whether node_modules holds what package-lock.json pins: we installed from this very lockfile, or somebody has run npm
 * by hand since it last changed (npm writes its own hidden lockfile at the end of a complete installation).
 * @param {string} folder the repository's folder
 */
export function dependenciesAreFresh(folder) {
  try {
    if (fs.readFileSync(stampFile(folder), "utf8") === lockHash(folder)) return true;
  } catch {
    // Never installed by us.
  }
  const installed = fs.statSync(path.join(folder, "node_modules", ".package-lock.json"), {
    throwIfNoEntry: false,
  });
  return (
    installed !== undefined &&
    installed.mtimeMs >= fs.statSync(path.join(folder, "package-lock.json")).mtimeMs
  );
}

/** Installs what package-lock.json pins when it is missing or the lockfile has changed since. */
export async function ensureDependencies(folder = root) {
  if (!dependenciesAreFresh(folder)) await alone(folder, () => install(folder));
}

/** @param {string} folder */
async function install(folder) {
  // Another command may have installed them while this one waited.
  if (dependenciesAreFresh(folder)) return;
  const npm = findNpm();
  if (npm === undefined || runsFromInside(folder)) {
    throw new SetupProblem(
      "dependensi belum sesuai package-lock.json. Ketik perintah ini, lalu ulangi yang tadi:\n  npm ci",
    );
  }
  const args = [
    npm.cli,
    "ci",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const { code } = await step("Memasang dependensi (npm ci)", () =>
    run(npm.node, args, { cwd: folder, output: "stderr" }),
  );
  if (code !== 0) {
    throw new SetupProblem(
      "npm ci gagal; pesannya ada di atas. Periksa jaringan ke registri npm, lalu ulangi perintah tadi.",
    );
  }
  markDependenciesFresh(folder);
}

/** @param {string} folder */
export function markDependenciesFresh(folder) {
  // A rename, never a write in place: node_modules may be hard-linked to another copy.
  const draft = `${stampFile(folder)}.${process.pid}`;
  fs.writeFileSync(draft, lockHash(folder));
  fs.renameSync(draft, stampFile(folder));
}

/** @param {string} folder */
function lockHash(folder) {
  return createHash("sha256")
    .update(fs.readFileSync(path.join(folder, "package-lock.json")))
    .digest("hex");
}

/** @param {string} folder */
function stampFile(folder) {
  return path.join(folder, "node_modules", ".bijak-lock");
}

/**
 * Windows cannot delete a program that runs, and npm runs our scripts with the Node inside node_modules.
 * @param {string} folder
 */
function runsFromInside(folder) {
  return process.platform === "win32" && process.execPath.startsWith(path.join(folder, "node_modules"));
}
