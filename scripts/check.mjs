// npm run check: format, lint, types, unit tests and build, in under half a minute.
import { ensureDependencies } from "./setup/dependencies.mjs";
import { main, say, secondsSince } from "./setup/report.mjs";
import { buildStep, passes, runTests, staticSteps } from "./setup/steps.mjs";

await main(async () => {
  await ensureDependencies();
  const began = Date.now();
  for (const step of staticSteps({ force: false })) if (!(await passes(step))) return 1;
  // The large property tests draw one case in a hundred here; `npm test` draws them all.
  const env = { ...process.env, BIJAK_SAMPLE_SHARE: "0.01" };
  const counts = await runTests({ name: "unit", config: "vitest.config.ts", env });
  if (counts.failed > 0 || counts.passed === 0) return 1;
  if (!(await passes(buildStep))) return 1;
  say(`semua pemeriksaan lulus (${secondsSince(began)} d)`);
  return 0;
});
