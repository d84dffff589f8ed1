import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { deckFiles } from "./decks.ts";

export type NewDeck = { ok: true; folder: string; file: string } | { ok: false; message: string };

/**
 * Makes a deck of two languages from the template: a folder of its own in `parent`, named after the title. What is already
 * there is never written over.
 */
export async function makeDeck(parent: string, title: string, template: string): Promise<NewDeck> {
  const name = folderName(title);
  if (name === "") return { ok: false, message: "Nama dek memerlukan paling sedikit satu huruf atau angka." };
  const folder = join(parent, name);
  try {
    await mkdir(folder);
  } catch (error) {
    return { ok: false, message: sentenceFor(error, folder) };
  }
  try {
    for (const each of deckFiles) {
      const text = await readFile(join(template, each), "utf8");
      await writeFile(join(folder, each), filled(text, title), { flag: "wx" });
    }
  } catch (error) {
    // Half a deck helps nobody; the folder was made a moment ago and holds nothing else.
    await rm(folder, { recursive: true, force: true });
    return { ok: false, message: sentenceFor(error, folder) };
  }
  return { ok: true, folder, file: join(folder, deckFiles[0]) };
}

/** A name every file system takes: small letters, digits and hyphens. */
const folderName = (title: string): string =>
  (
    title
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  )
    .join("-")
    .slice(0, 80);

function filled(text: string, title: string): string {
  const line = title.replace(/\s+/g, " ").trim().slice(0, 200);
  const quoted = JSON.stringify(line).slice(1, -1);
  const heading = line.replace(/[\\`*_{}[\]<>#|!~&]/g, "\\$&");
  return text.replace("{{title}}", () => quoted).replace("{{heading}}", () => heading);
}

function sentenceFor(error: unknown, folder: string): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "EEXIST") return `"${basename(folder)}" sudah ada di sana, dan tidak diubah. Pilih nama lain.`;
  if (code === "ENOENT") return `Folder untuk dek baru tidak ditemukan: ${folder}. Pilih folder lain.`;
  if (typeof code !== "string") throw error;
  return `Dek baru belum bisa ditulis ke ${folder} (${code}). Pilih folder lain; dek yang terbuka tidak berubah.`;
}
