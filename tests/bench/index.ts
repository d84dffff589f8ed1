import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureChecks } from "./check-time.ts";
import { measureColdStart } from "./cold-start.ts";
import { conditions } from "./figures.ts";
import { measureMemory } from "./memory.ts";
import { measureSteps } from "./step-latency.ts";

/** `npm run bench -- [--only start,steps,check,memory] [--minutes 10] [--write]` */
const { values } = parseArgs({
  options: { only: { type: "string" }, minutes: { type: "string" }, write: { type: "boolean" } },
});
const program = process.env["ELECTRON_EXEC_PATH"] ?? "";
const parts: Record<string, () => Promise<string>> = {
  start: () => measureColdStart(program, 12),
  steps: () => measureSteps(500),
  check: () => measureChecks(),
  memory: () => measureMemory(Number(values.minutes ?? 10)),
};
const wanted = values.only?.split(",") ?? Object.keys(parts);
// Named before the first measurement: what is committed while it runs is not what was measured.
const taken = conditions(process.env["BIJAK_RUNTIME"] ?? "Electron of unknown make");
const texts: string[] = [];
for (const name of wanted) {
  process.stderr.write(`bench: ${name} …\n`);
  const text = await parts[name]?.();
  if (text !== undefined) texts.push(text);
}
const report = [
  "# Figures",
  "",
  "Taken by `npm run bench -- --write`.",
  "",
  taken,
  "",
  ...texts.flatMap((text) => [text, ""]),
].join("\n");
process.stdout.write(report);
if (values.write) await writeFile(join(import.meta.dirname, "..", "..", "docs", "bench.md"), report);
