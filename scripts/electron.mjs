// node scripts/electron.mjs --print: the path of an Electron that can run here, prepared when needed, on standard output.
// node scripts/electron.mjs --run ARGS: the built app with ARGS, under a virtual screen where there is none, without chatter.
import { describe, resolveElectron } from "./electron/runtime.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { openApp } from "./setup/open-app.mjs";
import { main, say, SetupProblem } from "./setup/report.mjs";

await main(async () => {
  const [mode, ...args] = process.argv.slice(2);
  await ensureDependencies();
  if (mode === "--run") return openApp({ args, cwd: process.cwd(), quiet: true });
  if (mode !== "--print") throw new SetupProblem("pakai: node scripts/electron.mjs --print | --run ARGUMEN");
  const runtime = await resolveElectron();
  say(describe(runtime));
  process.stdout.write(`${runtime.program}\n`);
  return 0;
});
