import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { run } from "./child.mjs";
import { say, SetupProblem, step } from "./report.mjs";

/** @typedef {"start" | "headless" | "test"} Need */

/** Debian's names; what follows a bar is the same library under the name of a later release. */
const packages = {
  start: [
    "libgtk-3-0|libgtk-3-0t64",
    "libnss3",
    "libasound2|libasound2t64",
    "libgbm1",
    "libxss1",
    "libxtst6",
    "libnotify4",
    "libsecret-1-0",
    "fonts-noto-color-emoji",
  ],
  headless: ["xvfb", "xauth"],
  test: [
    "poppler-utils",
    "qpdf",
    "chromium",
    "xserver-xorg-core",
    "xserver-xorg-video-dummy",
    "x11-xserver-utils",
    "x11-utils",
    "openbox",
    "xdotool",
    "firefox-esr",
    "webkit2gtk-driver",
  ],
};

/**
 * What apt still has to bring, given what is installed.
 * @param {readonly Need[]} needs
 * @param {ReadonlySet<string>} installed
 */
export function missingPackages(needs, installed) {
  return needs
    .flatMap((need) => packages[need])
    .map((names) => names.split("|"))
    .filter((names) => !names.some((name) => installed.has(name)))
    .map(([name = ""]) => name);
}

/**
 * The packages dpkg calls installed, from lines of "name status" (an architecture after a colon is dropped).
 * @param {string} lines
 */
export function installedIn(lines) {
  const rows = lines.split("\n").map((line) => line.split(" "));
  return new Set(
    rows.filter(([, status]) => status === "installed").map(([name = ""]) => name.split(":")[0] ?? ""),
  );
}

/** @param {readonly string[]} missing */
export function aptCommand(missing) {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.join(" ")}`;
}

/**
 * On Debian, installs the libraries that are missing when we may, and says the exact command when we may not.
 * Elsewhere nothing is checked: the app is simply tried.
 * @param {readonly Need[]} needs
 */
export async function ensureSystem(needs) {
  if (process.platform !== "linux" || !fs.existsSync("/usr/bin/apt-get")) return;
  const missing = missingPackages(needs, installedIn(dpkgAnswer(needs)));
  if (missing.length === 0) return;
  if (process.geteuid?.() !== 0) {
    throw new SetupProblem(
      `pustaka sistem belum lengkap. Ketik perintah ini, lalu ulangi yang tadi:\n  ${aptCommand(missing)}`,
    );
  }
  say(`pustaka sistem yang belum ada: ${missing.join(" ")}`);
  await step("Memperbarui daftar paket (apt-get update)", () => apt(["update"]));
  const install = ["install", "-y", "--no-install-recommends", ...missing];
  const { code, output } = await step("Memasang pustaka sistem (apt-get install)", () => apt(install));
  if (code !== 0) {
    throw new SetupProblem(
      `${output.trim().split("\n").slice(-6).join("\n")}\napt-get gagal; sebabnya ada di atas. Coba ketik perintah ini, lalu ulangi yang tadi:\n  ${aptCommand(missing)}`,
    );
  }
}

/** @param {readonly Need[]} needs */
function dpkgAnswer(needs) {
  const names = needs.flatMap((need) => packages[need]).flatMap((each) => each.split("|"));
  const query = ["-W", "-f", "${Package} ${db:Status-Status}\\n", ...names];
  return spawnSync("dpkg-query", query, { encoding: "utf8" }).stdout ?? "";
}

/** @param {string[]} args */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  // Another apt may hold the lock on a shared machine: wait for it instead of failing.
  return run("apt-get", ["-q", "-o", "DPkg::Lock::Timeout=300", ...args], { env, output: "keep" });
}
