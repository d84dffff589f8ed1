import { parseArgs } from "node:util";
import { measureChecks } from "./check-time.ts";
import { measureColdStart } from "./cold-start.ts";
import { measureDeckSave } from "./deck-save.ts";
import { measureDisguises } from "./disguises.ts";
import { conditions } from "./figures.ts";
import { measureHallInApp } from "./hall-in-app.ts";
import { measureLanguage } from "./language.ts";
import { measureMemory } from "./memory.ts";
import { measureReload } from "./reload.ts";
import { measureRemote } from "./remote-latency.ts";
import { measureReplay } from "./replay.ts";
import { measureRules } from "./rules-speed.ts";
import { measureStream } from "./stream.ts";
import { writeSections } from "./section.ts";
import { measureSteps } from "./step-latency.ts";

/** `npm run bench -- [--only start,steps,language,deck-save,remote,hall,check,rules,disguises,stream,replay,reload,memory] [--minutes 10] [--write]`; a part measured alone replaces its own section. */
const { values } = parseArgs({
  options: { only: { type: "string" }, minutes: { type: "string" }, write: { type: "boolean" } },
});
const program = process.env["ELECTRON_EXEC_PATH"] ?? "";
const parts: Record<string, () => Promise<string>> = {
  start: () => measureColdStart(program, 12),
  steps: () => measureSteps(500),
  language: () => measureLanguage(),
  "deck-save": () => measureDeckSave(),
  remote: () => measureRemote(200),
  hall: () => measureHallInApp(100),
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
process.stdout.write(`${[head, ...texts].join("\n\n")}\n`);
if (values.write) await writeSections(texts, taken, values.only === undefined ? head : undefined);
