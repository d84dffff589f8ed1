// npm start [-- args]: sets up what is missing, builds what changed, finds a display and opens Bijak.
import { hasDisplay, startXvfb } from "./display/display.mjs";
import { describe, resolveElectron } from "./electron/runtime.mjs";
import { runApp } from "./setup/app.mjs";
import { ensureBuild } from "./setup/build-stamp.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { typedIn } from "./setup/places.mjs";
import { main, say } from "./setup/report.mjs";
import { ensureSystem } from "./setup/system.mjs";

await main(async () => {
  const headless = !hasDisplay();
  await ensureDependencies();
  await ensureSystem(headless ? ["start", "headless"] : ["start"]);
  await ensureBuild();
  const runtime = await resolveElectron();
  say(describe(runtime));
  const screen = headless ? await startXvfb({ width: 3840 }) : undefined;
  if (screen)
    say(
      `tidak ada layar di sini; Bijak dibuka di layar virtual ${screen.display} (3840x1080). Ctrl+C menutup semuanya.`,
    );
  const env = screen ? { ...process.env, DISPLAY: screen.display } : process.env;
  // Nobody watches a virtual screen, so nobody can read the notes: both windows are shown side by side.
  const args = screen ? ["--two-windows", ...process.argv.slice(2)] : process.argv.slice(2);
  const code = await runApp(runtime, { args, cwd: typedIn("start"), env });
  await screen?.stop();
  return code;
});
