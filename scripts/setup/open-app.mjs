import { hasDisplay, startXvfb } from "../display/display.mjs";
import { describe, resolveElectron } from "../electron/runtime.mjs";
import { runApp } from "./app.mjs";
import { say } from "./report.mjs";
import { ensureSystem } from "./system.mjs";

/**
 * Runs the built app to its end, under a virtual screen where there is none.
 * @param {{ args: readonly string[], cwd: string, quiet?: boolean }} options quiet: only set-up that takes time is told
 * @returns {Promise<number>} the app's exit code
 */
export async function openApp({ args, cwd, quiet = false }) {
  const headless = !hasDisplay();
  await ensureSystem(headless ? ["start", "headless"] : ["start"]);
  const runtime = await resolveElectron();
  if (!quiet) say(describe(runtime));
  if (!headless) return runApp(runtime, { args, cwd, env: process.env });
  const screen = await startXvfb();
  if (!quiet) {
    const where = `layar virtual ${screen.display} (1920x1080)`;
    say(`tidak ada layar di sini; Bijak dibuka di ${where}. Ctrl+C menutup semuanya.`);
  }
  try {
    return await runApp(runtime, { args, cwd, env: { ...process.env, DISPLAY: screen.display } });
  } finally {
    await screen.stop();
  }
}
