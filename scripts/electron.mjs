// node scripts/electron.mjs --print: the path of an Electron that can run here, prepared when needed, on standard output.
import { ensureDependencies } from "./setup/dependencies.mjs";
import { describe, resolveElectron } from "./electron/runtime.mjs";
import { main, say } from "./setup/report.mjs";

await main(async () => {
  await ensureDependencies();
  const runtime = await resolveElectron();
  say(describe(runtime));
  if (process.argv.includes("--print")) process.stdout.write(`${runtime.program}\n`);
  return 0;
});
