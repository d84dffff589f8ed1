// Builds everything under out/: main, preload and renderer by electron-vite, phone, cli and server by Vite.
import { alone } from "./setup/alone.mjs";
import { buildIsFresh, markBuildFresh, sourceFingerprint } from "./setup/build-stamp.mjs";
import { run } from "./setup/child.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { pinnedNode } from "./setup/pinned-node.mjs";
import { inRoot, root } from "./setup/places.mjs";
import { main, SetupProblem } from "./setup/report.mjs";

const electronVite = ["electron-vite", "bin", "electron-vite.js"];
const vite = ["vite", "bin", "vite.js"];
const builds = [
  { config: "electron.vite.config.ts", tool: electronVite, mode: [] },
  { config: "vite.node.config.ts", tool: vite, mode: ["--mode", "server"] },
  { config: "vite.node.config.ts", tool: vite, mode: ["--mode", "ocr"] },
  { config: "vite.node.config.ts", tool: vite, mode: ["--mode", "phone"] },
  { config: "vite.node.config.ts", tool: vite, mode: ["--mode", "remote"] },
  { config: "vite.node.config.ts", tool: vite, mode: ["--mode", "cli"] },
];

await main(async () => {
  await ensureDependencies();
  return alone(root, build);
});

async function build() {
  if (process.argv.includes("--if-stale") && buildIsFresh(root)) return 0;
  const fingerprint = sourceFingerprint(root);
  for (const { config, tool, mode } of builds) {
    const args = [inRoot("node_modules", ...tool), "build", "--config", config, ...mode];
    const { code } = await run(pinnedNode(), args, { cwd: root });
    if (code !== 0) throw new SetupProblem(`${config} gagal dibangun.`);
  }
  const { code } = await run(pinnedNode(), [inRoot("scripts", "prepare.mjs")], { cwd: root });
  if (code !== 0) throw new SetupProblem("dek bawaan dan paket aturan gagal disiapkan.");
  markBuildFresh(root, fingerprint);
  return 0;
}
