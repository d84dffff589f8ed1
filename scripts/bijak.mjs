// npm run -s bijak -- ARGS: the command line. Standard output is the command's own.
import { readyElectron } from "./electron/runtime.mjs";
import { ensureBuild } from "./setup/build-stamp.mjs";
import { runInForeground } from "./setup/child.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { pinnedNode } from "./setup/pinned-node.mjs";
import { inRoot, typedIn } from "./setup/places.mjs";
import { main } from "./setup/report.mjs";

await main(async () => {
  await ensureDependencies();
  await ensureBuild();
  // Only `export` needs an Electron; it asks scripts/electron.mjs for one when none is ready.
  const ready = readyElectron();
  const env = ready ? { ...process.env, BIJAK_ELECTRON: ready.program } : process.env;
  const args = [inRoot("out", "cli", "index.js"), ...process.argv.slice(2)];
  return runInForeground(pinnedNode(), args, { cwd: typedIn("bijak"), env });
});
