import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { run } from "./child.mjs";
import { pinnedNode } from "./pinned-node.mjs";
import { inRoot, root } from "./places.mjs";
import { SetupProblem, step } from "./report.mjs";

/** What a build is made from, besides src/. Decks and rule packs are read at run time, so they are not here. */
const inputs = [
  "package.json",
  "package-lock.json",
  "tsconfig.base.json",
  "electron.vite.config.ts",
  "vite.node.config.ts",
  "scripts/build.mjs",
  "scripts/prepare.mjs",
];

/**
 * One value that changes whenever a source file is added, removed, resized or saved.
 * Sizes and times instead of contents: an unchanged start pays a few milliseconds.
 * @param {string} folder the repository's folder
 */
export function sourceFingerprint(folder) {
  const hash = createHash("sha256");
  for (const file of [
    ...filesUnder(path.join(folder, "src")),
    ...inputs.map((name) => path.join(folder, name)),
  ].sort()) {
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (stat) hash.update(`${path.relative(folder, file)}\0${stat.size}\0${stat.mtimeMs}\n`);
  }
  return hash.digest("hex");
}

/** @param {string} folder */
export function buildIsFresh(folder) {
  try {
    return fs.readFileSync(stampFile(folder), "utf8") === sourceFingerprint(folder);
  } catch {
    return false;
  }
}

/**
 * @param {string} folder
 * @param {string} fingerprint taken before the build, so that a file saved meanwhile makes it stale again
 */
export function markBuildFresh(folder, fingerprint) {
  fs.mkdirSync(path.dirname(stampFile(folder)), { recursive: true });
  fs.writeFileSync(stampFile(folder), fingerprint);
}

/** Builds when a source changed since the last build. */
export async function ensureBuild() {
  if (buildIsFresh(root)) return;
  const build = () =>
    run(pinnedNode(), [inRoot("scripts", "build.mjs"), "--if-stale"], { cwd: root, output: "keep" });
  const { code, output } = await step("Membangun aplikasi", build);
  if (code !== 0)
    throw new SetupProblem(`${output.trim()}\naplikasi tidak dapat dibangun; sebabnya ada di atas.`);
}

/** @param {string} folder */
function stampFile(folder) {
  return path.join(folder, "out", ".build-stamp");
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesUnder(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
    );
}
