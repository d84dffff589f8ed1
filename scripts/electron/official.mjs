import fs from "node:fs";
import path from "node:path";
import { run } from "../setup/child.mjs";
import { pinnedNode } from "../setup/pinned-node.mjs";
import { cacheFolder, inRoot } from "../setup/places.mjs";
import { step } from "../setup/report.mjs";

const packageFolder = inRoot("node_modules", "electron");
const hourMs = 3_600_000;

/** The version package.json declares. */
export function officialVersion() {
  return String(JSON.parse(fs.readFileSync(path.join(packageFolder, "package.json"), "utf8")).version);
}

export function officialFolder() {
  return path.join(packageFolder, "dist");
}

/** Whether Electron's own installer has completed: it writes path.txt last. */
export function officialIsReady() {
  const folder = officialFolder();
  return (
    readText(path.join(folder, "version")).replace(/^v/, "") === officialVersion() &&
    fs.existsSync(programIn(folder))
  );
}

/**
 * The program inside an Electron folder; where it lies differs by platform.
 * @param {string} folder
 * @param {NodeJS.Platform} platform
 */
export function programIn(folder, platform = process.platform) {
  if (platform === "darwin") return path.join(folder, "Electron.app", "Contents", "MacOS", "Electron");
  return path.join(folder, platform === "win32" ? "electron.exe" : "electron");
}

/** Lets Electron's own installer fetch the binary, when its release host answers within ten seconds. */
export async function fetchOfficial() {
  const env = { ...process.env };
  // The installer would take an override for an installed binary.
  delete env["ELECTRON_OVERRIDE_DIST_PATH"];
  const node = pinnedNode();
  const probe = [inRoot("scripts", "electron", "probe-official.mjs"), officialVersion()];
  const reachable = await run(node, probe, { env, output: "keep", limitMs: 15_000 });
  if (reachable.code !== 0) return false;
  const install = () => run(node, [path.join(packageFolder, "install.js")], { env, output: "stderr" });
  await step(`Mengunduh Electron ${officialVersion()} (sekali saja)`, install);
  return officialIsReady();
}

/** A release host out of reach is not asked again for six hours, so that the next start is quick. */
export function officialFailedLately(now = Date.now()) {
  const failedAt = Number(readText(failureFile()));
  return failedAt > 0 && now - failedAt < 6 * hourMs;
}

export function rememberOfficialFailure(now = Date.now()) {
  fs.mkdirSync(path.dirname(failureFile()), { recursive: true });
  fs.writeFileSync(failureFile(), String(now));
}

function failureFile() {
  return path.join(cacheFolder(), `electron-${officialVersion()}-unreachable`);
}

/** @param {string} file */
function readText(file) {
  try {
    return fs.readFileSync(file, "utf8").trim();
  } catch {
    return "";
  }
}
