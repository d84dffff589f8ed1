// npm test: everything that proves Bijak works, from format to end-to-end tests in a real Electron.
import fs from "node:fs";
import { describe, electronEnv, resolveElectron } from "./electron/runtime.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { inRoot } from "./setup/places.mjs";
import { main, say } from "./setup/report.mjs";
import { buildStep, passes, runTests, staticSteps, sum } from "./setup/steps.mjs";
import { ensureSystem } from "./setup/system.mjs";

await main(async () => {
  await ensureDependencies();
  await ensureSystem(["start", "headless", "test"]);
  const runtime = await resolveElectron();
  say(describe(runtime));
  const env = { ...process.env, ...electronEnv(runtime), BIJAK_SAMPLE_SHARE: "1" };

  let broken = 0;
  for (const step of staticSteps({ force: true })) if (!(await passes(step))) broken += 1;
  const suites = [await runTests({ name: "unit", config: "vitest.config.ts", env })];
  if (!(await passes(buildStep))) broken += 1;
  else if (fs.existsSync(inRoot("vitest.e2e.config.ts"))) {
    suites.push(await runTests({ name: "e2e", config: "vitest.e2e.config.ts", env }));
  } else say("vitest.e2e.config.ts belum ada; uji ujung ke ujung dilewati.");

  const { passed, failed } = sum(suites);
  if (broken > 0) say(`${broken} langkah selain uji gagal; lihat GAGAL di atas.`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return broken > 0 || failed > 0 || suites.some((suite) => suite.passed === 0) ? 1 : 0;
});
