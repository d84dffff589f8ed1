// Exits 0 when the host that Electron's installer would download from (mirrors included) answers in ten seconds.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { inRoot } from "../setup/places.mjs";

class Reached extends Error {}

const [version = ""] = process.argv.slice(2);
const electronRequire = createRequire(inRoot("node_modules", "electron", "install.js"));
const { downloadArtifact, initializeProxy } = await import(
  pathToFileURL(electronRequire.resolve("@electron/get")).href
);
if (process.env["ELECTRON_GET_USE_PROXY"]) initializeProxy();

/** Electron's own downloader up to the moment of downloading. @param {string} url */
async function download(url) {
  const answer = await fetch(url, { method: "HEAD", signal: AbortSignal.timeout(10_000) });
  throw answer.ok ? new Reached() : new Error(`${answer.status}`);
}

try {
  const which = { version, artifactName: "electron", platform: process.platform, arch: process.arch };
  const checksums = electronRequire("./checksums.json");
  // It resolves without asking anyone when the archive lies in Electron's own download cache.
  await downloadArtifact({
    ...which,
    checksums,
    cacheRoot: process.env["electron_config_cache"],
    downloader: { download },
  });
} catch (error) {
  if (!(error instanceof Reached)) process.exitCode = 1;
}
