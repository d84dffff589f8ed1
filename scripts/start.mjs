// npm start [-- args]: sets up what is missing, builds what changed, finds a display and opens Bijak.
import { ensureBuild } from "./setup/build-stamp.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { openApp } from "./setup/open-app.mjs";
import { typedIn } from "./setup/places.mjs";
import { main } from "./setup/report.mjs";

await main(async () => {
  await ensureDependencies();
  await ensureBuild();
  return openApp({ args: process.argv.slice(2), cwd: typedIn("start") });
});
