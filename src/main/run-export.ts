import { resolve } from "node:path";
import { app } from "electron";
import { presenterDeck } from "./deck-payload.ts";
import type { Run } from "./run.ts";
import { firstDeck, folders } from "./run.ts";
import { openDoor } from "./door.ts";
import { pdfExporter } from "./pdf.ts";
import { refusing } from "./refusing.ts";
import { serveScheme } from "./scheme.ts";
import { windowMaker } from "./windows.ts";

/** Writes one PDF and leaves: exit 0 when it is there, 1 when not. One JSON line says which. */
export async function runExport({ flags, log }: Run, file: string): Promise<void> {
  const { deck, problem } = await firstDeck(flags.deck);
  const windows = windowMaker(folders.preload());
  serveScheme({ pages: folders.pages(), deck: () => deck.folder });
  const exporter = pdfExporter(windows, log);
  openDoor({
    handlers: {
      ...refusing,
      boot: () => ({ role: "print", deck: presenterDeck(deck) }),
      "print/ready": (ready) => {
        exporter.onReady(ready);
        return null;
      },
    },
    callerOf: windows.callerOf,
    onRefused: (reason, name) => log("call refused", `${reason} ${name}`),
  });
  const result = problem === null ? await exporter.write(resolve(file)) : { ok: false, message: problem };
  process.stdout.write(`${JSON.stringify(result)}\n`, () => app.exit(result.ok ? 0 : 1));
}
