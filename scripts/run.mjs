// npm run tour|bench|mutants|faults [-- args]: runs tests/NAME/index.ts with everything in place that it needs.
import fs from "node:fs";
import { hasDisplay, startXvfb } from "./display/display.mjs";
import { describe, electronEnv, resolveElectron } from "./electron/runtime.mjs";
import { ensureBuild } from "./setup/build-stamp.mjs";
import { runInForeground } from "./setup/child.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { pinnedNode } from "./setup/pinned-node.mjs";
import { inRoot, typedIn } from "./setup/places.mjs";
import { main, say, SetupProblem } from "./setup/report.mjs";
import { ensureSystem } from "./setup/system.mjs";

await main(async () => {
  const [name = "", ...args] = process.argv.slice(2);
  const script = inRoot("tests", name, "index.ts");
  if (!fs.existsSync(script)) throw new SetupProblem(`tests/${name}/index.ts belum ada.`);
  await ensureDependencies();
  await ensureSystem(["start", "headless", "test"]);
  await ensureBuild();
  const runtime = await resolveElectron();
  say(describe(runtime));
  const screen = hasDisplay() ? undefined : await startXvfb();
  const env = {
    ...process.env,
    ...electronEnv(runtime),
    // Named beside every figure and picture.
    BIJAK_RUNTIME: describe(runtime),
    ...(screen && { DISPLAY: screen.display }),
  };
  const code = await runInForeground(pinnedNode(), [script, ...args], { cwd: typedIn(name), env });
  await screen?.stop();
  return code;
});
