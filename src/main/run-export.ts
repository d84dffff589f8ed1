import { resolve } from "node:path";
import { app } from "electron";
import { paperJobSchema } from "../core/paper/job.ts";
import { resultsOf } from "../host/pdf/results.ts";
import { settingsSchema } from "../wire/settings.ts";
import type { Run } from "./run.ts";
import { firstDeck, folders } from "./run.ts";
import { openDoor } from "./door.ts";
import { pdfExporter } from "./pdf.ts";
import { refusing } from "./refusing.ts";
import { rulebookReader } from "./rulebook.ts";
import { serveScheme } from "./scheme.ts";
import { windowMaker } from "./windows.ts";

/** Writes one PDF and leaves: exit 0 when it is there, 1 when not. One JSON line says which. */
export async function runExport({ flags, profile, log }: Run, file: string): Promise<void> {
  const { deck, problem } = await firstDeck(flags.deck);
  const windows = windowMaker(folders.preload());
  serveScheme({ pages: folders.pages(), deck: () => deck.folder });
  // Read while the page is drawn.
  const finishing = import("../host/pdf/finish.ts");
  const exporter = pdfExporter(windows, async (...asked) => (await finishing).finishPdf(...asked), log);
  const rules = rulebookReader({ log, office: profile.folder, onBroken: () => undefined });
  openDoor({
    handlers: {
      ...refusing,
      boot: () => exporter.boot(),
      rules,
      "print/ready": (ready) => {
        exporter.onReady(ready);
        return null;
      },
    },
    callerOf: windows.callerOf,
    onRefused: (reason, name) => log("call refused", `${reason} ${name}`),
  });
  const results = flags.results === null ? { polls: {}, problem: null } : await resultsOf(flags.results);
  const refused = problem ?? results.problem;
  const result =
    refused === null
      ? await exporter.write(resolve(file), {
          deck,
          job: paperJobSchema.parse(flags.job),
          polls: results.polls,
          settings: settingsSchema.parse({}),
        })
      : { ok: false, message: refused };
  process.stdout.write(`${JSON.stringify(result)}\n`, () => app.exit(result.ok ? 0 : 1));
}
