import { hasDisplay, startXvfb } from "../display/display.mjs";
import { describe, resolveElectron } from "../electron/runtime.mjs";
import { runApp } from "./app.mjs";
import { say } from "./report.mjs";
import { ensureSystem } from "./system.mjs";

/**
 * Runs the built app to its end, under a virtual screen where there is none.
 * @param {{ args: readonly string[], cwd: string }} options
 * @returns {Promise<number>} the app's exit code
 */
export async function openApp({ args, cwd }) {
  const headless = !hasDisplay();
  await ensureSystem(headless ? ["start", "headless"] : ["start"]);
  const runtime = await resolveElectron();
  say(describe(runtime));
  if (!headless) return runApp(runtime, { args, cwd, env: process.env });
  const screen = await startXvfb({ width: 3840 });
  const where = `layar virtual ${screen.display} (3840x1080)`;
  say(`tidak ada layar di sini; Bijak dibuka di ${where}. Ctrl+C menutup semuanya.`);
  try {
    // Nobody watches a virtual screen, so nobody can read the notes there: both windows stand side by side.
    const flags = ["--two-windows", ...args];
    return await runApp(runtime, { args: flags, cwd, env: { ...process.env, DISPLAY: screen.display } });
  } finally {
    await screen.stop();
  }
}
