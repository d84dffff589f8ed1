// Builds everything under out/: main, preload and renderer by electron-vite, phone, cli and server by Vite.
import fs from "node:fs";
import { alone } from "./setup/alone.mjs";
import { buildIsFresh, markBuildFresh, sourceFingerprint } from "./setup/build-stamp.mjs";
import { run } from "./setup/child.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { pinnedNode } from "./setup/pinned-node.mjs";
import { inRoot, root } from "./setup/places.mjs";
import { main, say, SetupProblem } from "./setup/report.mjs";

const builds = [
  { config: "electron.vite.config.ts", tool: ["electron-vite", "bin", "electron-vite.js"] },
  { config: "vite.node.config.ts", tool: ["vite", "bin", "vite.js"] },
];

await main(async () => {
  await ensureDependencies();
  return alone(root, build);
});

async function build() {
  if (process.argv.includes("--if-stale") && buildIsFresh(root)) return 0;
  const fingerprint = sourceFingerprint(root);
  for (const { config, tool } of builds) {
    if (!fs.existsSync(inRoot(config))) {
      say(`${config} belum ada; bagian ini dilewati.`);
      continue;
    }
    const args = [inRoot("node_modules", ...tool), "build", "--config", config];
    const { code } = await run(pinnedNode(), args, { cwd: root });
    if (code !== 0) throw new SetupProblem(`${config} gagal dibangun.`);
  }
  markBuildFresh(root, fingerprint);
  return 0;
}
