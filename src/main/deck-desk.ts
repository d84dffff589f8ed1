import { basename, dirname, join } from "node:path";
import { app, dialog, shell } from "electron";
import { dialogWords } from "../core/text/dialogs.ts";
import { makeDeck } from "../host/new-deck.ts";
import type { Answers, Outcome } from "../wire/ipc.ts";
import type { Talk } from "./handlers.ts";
import { folders } from "./run.ts";

/** A deck from the template, laid on the table: one question, where it is to be and so how it is called. */
export async function newDeck({ workshop, windows, settings }: Talk): Promise<Answers["deck/new"]> {
  const words = dialogWords[settings.current().language].deck;
  const presenter = windows.get("presenter");
  if (!presenter || workshop.session()) return { ok: false, message: words.closeBeforeNew };
  const { canceled, filePath } = await dialog.showSaveDialog(presenter, {
    title: words.newTitle,
    buttonLabel: words.make,
    nameFieldLabel: words.name,
    defaultPath: join(app.getPath("documents"), words.newTitle),
  });
  if (canceled || !filePath) return { ok: true, value: null };
  const made = await makeDeck(dirname(filePath), basename(filePath), folders.deckTemplate());
  if (!made.ok) return made;
  const used = await workshop.useDeck(made.file);
  if (!used.ok) return used;
  await settings.change({ lastDeck: made.file });
  return { ok: true, value: { folder: made.folder } };
}

/** What lint says of the deck on the table as it stands on the disk now. */
export async function checkDeck({ workshop }: Talk): Promise<Answers["deck/check"]> {
  const { lintRead } = await import("../host/lint-read.ts");
  const { readDeck } = await import("../host/decks.ts");
  const read = await readDeck(workshop.deck().file);
  if (!read.ok) return { ok: false, message: read.problem };
  return { ok: true, value: { files: read.files.map((file) => basename(file)), problems: lintRead(read) } };
}

/** Opens one of the deck's own files in whatever the system edits text with. */
export async function editDeck({ workshop, settings }: Talk, name: string): Promise<Outcome> {
  const words = dialogWords[settings.current().language].deck;
  const file = workshop.deck().files.find((each) => basename(each) === name);
  if (file === undefined) return { ok: false, message: words.notOurs };
  const problem = await shell.openPath(file);
  return problem === "" ? { ok: true, value: null } : { ok: false, message: words.notShown(file) };
}
