import fs from "node:fs";
import path from "node:path";
import { say } from "./report.mjs";

/**
 * Runs a piece of set-up that two commands must not do to one clone at the same time. The second waits for the first;
 * a lock whose holder is gone is taken over.
 * @template T
 * @param {string} folder the repository's folder
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(folder, work) {
  const lock = path.join(folder, ".cache", "setup.lock");
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  for (let tries = 0; !take(lock); tries += 1) {
    if (tries === 0) say("perintah lain sedang menyiapkan folder ini; menunggu …");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    return await work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (!holderLives(lock)) fs.rmSync(lock, { force: true });
    return false;
  }
}

/** @param {string} lock */
function holderLives(lock) {
  const stat = fs.statSync(lock, { throwIfNoEntry: false });
  if (!stat) return true;
  const holder = Number(fs.readFileSync(lock, "utf8"));
  // Just made and not written yet: its holder is between two system calls.
  if (!holder) return Date.now() - stat.mtimeMs < 5000;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
