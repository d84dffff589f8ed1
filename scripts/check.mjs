// npm run check: format, lint, types, unit tests and build, in under half a minute.
import { ensureDependencies } from "./setup/dependencies.mjs";
import { main, say, secondsSince } from "./setup/report.mjs";
import { buildStep, passes, runTests, staticSteps } from "./setup/steps.mjs";

await main(async () => {
  await ensureDependencies();
  const began = Date.now();
  // Beside the tests, which wait on disks and sockets half of their time.
  const reading = readAll(staticSteps({ force: false }));
  // The large property tests draw one case in a hundred here; `npm test` draws them all.
  const env = { ...process.env, BIJAK_SAMPLE_SHARE: "0.01" };
  const counts = await runTests({ name: "unit", config: "vitest.config.ts", env });
  if (!(await reading) || counts.failed > 0 || counts.passed === 0) return 1;
  if (!(await passes(buildStep))) return 1;
  say(`semua pemeriksaan lulus (${secondsSince(began)} d)`);
  return 0;
});

/** @param {readonly import("./setup/steps.mjs").Step[]} steps one after another; stops at the first that fails */
async function readAll(steps) {
  for (const step of steps) if (!(await passes(step))) return false;
  return true;
}
