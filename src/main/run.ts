import { join } from "node:path";
import { app } from "electron";
import { readDeck, type LoadedDeck } from "../host/decks.ts";
import type { Flags } from "./flags.ts";
import type { Log } from "./log.ts";
import type { Profile } from "./profile.ts";

/** What every way of running starts from. */
export type Run = { flags: Flags; profile: Profile; log: Log };

export const builtIn = "bijak-bermedsos";

export const folders = {
  pages: () => join(app.getAppPath(), "out", "renderer"),
  preload: () => join(app.getAppPath(), "out", "preload"),
  server: () => join(app.getAppPath(), "out", "server", "index.js"),
  /** Decks parsed by the build. */
  prepared: () => join(app.getAppPath(), "out", "decks"),
  /** Rule packs read by the build. */
  packs: () => join(app.getAppPath(), "out", "packs.json"),
  slides: () => join(app.getAppPath(), "slides"),
  /** The reader of screenshots, with its engine and language beside it. */
  ocr: () => join(app.getAppPath(), "out", "ocr", "index.js"),
  deckTemplate: () => join(app.getAppPath(), "resources", "templates", "deck"),
  officeTemplate: () => join(app.getAppPath(), "resources", "templates", "contoh-aturan-kantor.yaml"),
  resources: () => join(app.getAppPath(), "resources"),
};

/** The deck asked for, or with its problem told, the built-in one: there is always something to show. */
export async function firstDeck(
  wanted: string | null,
): Promise<{ deck: LoadedDeck; problem: string | null }> {
  if (wanted !== null) {
    const read = await readDeck(wanted, folders.prepared());
    if (read.ok) return { deck: read, problem: null };
    return { deck: await builtInDeck(), problem: read.problem };
  }
  return { deck: await builtInDeck(), problem: null };
}

async function builtInDeck(): Promise<LoadedDeck> {
  const read = await readDeck(join(folders.slides(), builtIn), folders.prepared());
  if (read.ok) return read;
  // Ships with the app; without it the installation itself is broken.
  throw new Error(read.problem);
}
