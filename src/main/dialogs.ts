import { dirname, join } from "node:path";
import { app, dialog, shell } from "electron";
import type { PaperJob } from "../core/paper/job.ts";
import { printedPolls } from "../core/session/printed.ts";
import { type DialogWords, dialogWords } from "../core/text/dialogs.ts";
import type { BasisEntry } from "../core/rules/basis-entry.ts";
import { prepareOfficeFolder } from "../host/office-packs.ts";
import type { Answers, Outcome } from "../wire/ipc.ts";
import type { Talk } from "./handlers.ts";
import type { PdfStage } from "./pdf.ts";
import { folders } from "./run.ts";

/** Another deck for the next session. The one on the table stays when the file cannot be read. */
export async function chooseDeck({ workshop, windows, settings }: Talk): Promise<Answers["deck/choose"]> {
  const presenter = windows.get("presenter");
  const words = dialogWords[settings.current().language].deck;
  if (!presenter || workshop.session()) return { ok: false, message: words.closeFirst };
  const last = settings.current().lastDeck;
  const { canceled, filePaths } = await dialog.showOpenDialog(presenter, {
    title: words.title,
    defaultPath: last ? dirname(last) : app.getPath("documents"),
    filters: [{ name: words.kind, extensions: ["md"] }],
    properties: ["openFile"],
  });
  const chosen = filePaths[0];
  if (canceled || chosen === undefined) return { ok: true, value: null };
  const used = await workshop.useDeck(chosen);
  if (!used.ok) return used;
  await settings.change({ lastDeck: chosen });
  const { deck, file, problems } = used.value;
  return { ok: true, value: { source: file, title: deck.title, problems } };
}

/** With the answers of the session that is open, if one is. */
export async function exportPdf(
  { workshop, windows, exporter, settings }: Talk,
  job: PaperJob,
): Promise<Answers["pdf/export"]> {
  const presenter = windows.get("presenter");
  if (!presenter) return { ok: true, value: null };
  const { canceled, filePath } = await dialog.showSaveDialog(presenter, {
    title: dialogWords[settings.current().language].pdf.title,
    defaultPath: join(app.getPath("documents"), `${workshop.deck().deck.id}.pdf`),
    filters: [{ name: "PDF", extensions: ["pdf"] }],
  });
  if (canceled || !filePath) return { ok: true, value: null };
  const session = workshop.session();
  const told = (stage: PdfStage | null) => windows.send("presenter", { type: "pdf", stage });
  const written = await exporter.write(filePath, {
    deck: workshop.deck(),
    job,
    polls: session ? printedPolls(session) : {},
    settings: settings.current(),
    onStage: told,
  });
  told(null);
  return written;
}

/** The system's own file manager shows it; an example pack is put in when there is none. */
export async function openOfficeRules(folder: string, words: DialogWords["office"]): Promise<Outcome> {
  if (!(await prepareOfficeFolder(folder, folders.officeTemplate())))
    return {
      ok: false,
      message: words.readOnly(folder),
    };
  const problem = await shell.openPath(folder);
  return problem === "" ? { ok: true, value: null } : { ok: false, message: words.notShown(folder) };
}

/** The page of rules shows it as soon as the file is read again. */
export async function enterOfficeBasis(
  folder: string,
  entry: BasisEntry,
  words: DialogWords["office"],
): Promise<Outcome> {
  const { keepOfficeBasis } = await import("../host/office-basis.ts");
  const end = await keepOfficeBasis(folder, entry);
  if (end === "kept") return { ok: true, value: null };
  const message = end === "broken" ? words.brokenBasis : words.basisReadOnly(folder);
  return { ok: false, message };
}
