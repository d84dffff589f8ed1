// node scripts/electron.mjs --print: the path of an Electron that can run here, prepared when needed, on standard output.
import { describe, resolveElectron } from "./electron/runtime.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { main, say, SetupProblem } from "./setup/report.mjs";

await main(async () => {
  if (process.argv[2] !== "--print") throw new SetupProblem("pakai: node scripts/electron.mjs --print");
  await ensureDependencies();
  const runtime = await resolveElectron();
  say(describe(runtime));
  process.stdout.write(`${runtime.program}\n`);
  return 0;
});
