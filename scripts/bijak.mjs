// npm run -s bijak -- ARGS: the command line. Standard output is the command's own.
import { hasDisplay, startXvfb } from "./display/display.mjs";
import { resolveElectron } from "./electron/runtime.mjs";
import { ensureBuild } from "./setup/build-stamp.mjs";
import { runInForeground } from "./setup/child.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { pinnedNode } from "./setup/pinned-node.mjs";
import { inRoot, typedIn } from "./setup/places.mjs";
import { main } from "./setup/report.mjs";
import { ensureSystem } from "./setup/system.mjs";

await main(async () => {
  await ensureDependencies();
  await ensureBuild();
  const args = [inRoot("out", "cli", "index.js"), ...process.argv.slice(2)];
  // Only `export` draws: the other commands need neither an Electron nor a display.
  const screen = process.argv[2] === "export" ? await stageForExport() : undefined;
  const env = { ...process.env, ...screen?.env };
  const code = await runInForeground(pinnedNode(), args, { cwd: typedIn("bijak"), env });
  await screen?.stop();
  return code;
});

async function stageForExport() {
  const headless = !hasDisplay();
  await ensureSystem(headless ? ["start", "headless"] : ["start"]);
  const runtime = await resolveElectron();
  const screen = headless ? await startXvfb() : undefined;
  return {
    env: { BIJAK_ELECTRON: runtime.program, ...(screen && { DISPLAY: screen.display }) },
    stop: async () => screen?.stop(),
  };
}
