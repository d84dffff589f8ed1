import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureChecks } from "./check-time.ts";
import { measureColdStart } from "./cold-start.ts";
import { measureDisguises } from "./disguises.ts";
import { conditions } from "./figures.ts";
import { measureMemory } from "./memory.ts";
import { measureReload } from "./reload.ts";
import { measureReplay } from "./replay.ts";
import { measureRules } from "./rules-speed.ts";
import { measureStream } from "./stream.ts";
import { measureSteps } from "./step-latency.ts";

/** `npm run bench -- [--only start,steps,check,rules,disguises,stream,replay,reload,memory] [--minutes 10] [--write]`; a part measured alone replaces its own section. */
const { values } = parseArgs({
  options: { only: { type: "string" }, minutes: { type: "string" }, write: { type: "boolean" } },
});
const program = process.env["ELECTRON_EXEC_PATH"] ?? "";
const parts: Record<string, () => Promise<string>> = {
  start: () => measureColdStart(program, 12),
  steps: () => measureSteps(500),
  check: () => measureChecks(),
  rules: () => measureRules(),
  disguises: () => measureDisguises(),
  stream: () => Promise.resolve(measureStream()),
  replay: measureReplay,
  reload: () => measureReload(),
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
const head = ["# Figures", "", "Taken by `npm run bench -- --write`.", "", taken].join("\n");
const whole = [head, ...texts].join("\n\n");
process.stdout.write(`${whole}\n`);

const file = join(import.meta.dirname, "..", "..", "docs", "bench.md");
/** Sections of other parts stay as they are; the new ones say when they were taken. */
async function withOthers(): Promise<string> {
  const kept = (await readFile(file, "utf8")).trimEnd().split(/\n+(?=## )/);
  for (const text of texts) {
    const [title = "", ...body] = text.split("\n");
    const section = [title, "", taken, ...body].join("\n");
    const at = kept.findIndex((other) => other.startsWith(`${title}\n`));
    kept.splice(at < 0 ? kept.length : at, at < 0 ? 0 : 1, section);
  }
  return kept.join("\n\n");
}
if (values.write) await writeFile(file, `${values.only === undefined ? whole : await withOthers()}\n`);
