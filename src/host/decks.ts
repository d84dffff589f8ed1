import { createHash } from "node:crypto";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { limits } from "../core/deck/limits.ts";
import type { Deck, Picture, Problem } from "../core/deck/model.ts";
import { readPrepared } from "./prepared-decks.ts";

/** A deck's own file in its folder. */
export const deckFile = "deck.id.md";

export type ReadDeck =
  | {
      ok: true;
      deck: Deck;
      /** What the parser found, and pictures that are not in the folder. */
      problems: Problem[];
      /** SHA-256 of the text in hex: what a session names when it opens a poll. */
      hash: string;
      /** Absolute; the only folder its pictures may come from. */
      folder: string;
      file: string;
      pictures: Picture[];
    }
  | {
      ok: false;
      /** A sentence in Indonesian: what happened and what still works. */
      problem: string;
    };

/** A deck that could be read, with its problems if any. */
export type LoadedDeck = Extract<ReadDeck, { ok: true }>;

export type DeckSummary = {
  id: string;
  file: string;
  title: string;
  subtitle: string;
  slides: number;
  planMinutes: number;
};

const stillWorks = "Dek bawaan dan dek lain tetap dapat dibuka.";

/**
 * Reads a deck from its file, or from the folder that holds `deck.id.md`. Never rejects for what is on the disk.
 * `prepared` is a folder of decks parsed at build time: the shipped deck opens without being parsed again.
 */
export async function readDeck(path: string, prepared: string | null = null): Promise<ReadDeck> {
  try {
    const found = resolve(path);
    const given = await stat(found);
    const file = given.isDirectory() ? join(found, deckFile) : found;
    const { size, isFile } = await fileAt(file);
    if (!isFile) return refused(`Folder "${basename(found)}" belum berisi ${deckFile}.`);
    // UTF-8 spends up to three bytes on one UTF-16 unit; beyond that the parser would refuse it anyway.
    if (size > limits.deckCharacters * 3)
      return refused(`Berkas "${basename(file)}" terlalu besar untuk sebuah dek (${megabytes(size)} MB).`);
    return await parsed(file, await readFile(file), prepared);
  } catch (error) {
    return refused(sentenceFor(error, basename(path)));
  }
}

/** The decks directly under a folder, by name; folders without a deck are passed over. */
export async function listDecks(folder: string): Promise<DeckSummary[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: DeckSummary[] = [];
  for (const entry of entries.toSorted((a, b) => a.name.localeCompare(b.name))) {
    const read = entry.isDirectory() ? await readDeck(join(folder, entry.name)) : null;
    if (!read?.ok) continue;
    const { id, title, subtitle, slides, planMinutes } = read.deck;
    found.push({ id, file: read.file, title, subtitle, slides: slides.length, planMinutes });
  }
  return found;
}

async function parsed(file: string, bytes: Buffer, prepared: string | null): Promise<ReadDeck> {
  const text = decoded(bytes);
  if (text === null)
    return refused(
      `Berkas "${basename(file)}" bukan teks UTF-8. Simpan ulang sebagai UTF-8, lalu buka lagi.`,
    );
  if (text.trim() === "") return refused(`Berkas "${basename(file)}" masih kosong.`);
  const folder = dirname(file);
  const hash = createHash("sha256").update(bytes).digest("hex");
  const id = idOf(file);
  const ready = prepared === null ? null : await readPrepared(prepared, id, hash);
  // The parser is most of what main would load; a prepared deck does without it.
  const { deck, problems, pictures } =
    ready ?? (await import("../core/deck/parse.ts")).parseDeck(text, { id });
  const missing: Problem[] = [];
  for (const picture of pictures)
    if (!(await isInside(folder, picture.path)))
      missing.push({
        line: picture.line,
        column: picture.column,
        message: `Gambar "${picture.path}" tidak ada di folder dek.`,
        severity: "error",
      });
  const all = [...problems, ...missing].toSorted((a, b) => a.line - b.line || a.column - b.column);
  return { ok: true, deck, problems: all, hash, folder, file, pictures };
}

/** `deck.id.md` is known by its folder, any other file by its own name. */
function idOf(file: string): string {
  const name = basename(file).replace(/\.md$/i, "");
  return /^deck(\.\w+)?$/.test(name) ? basename(dirname(file)) : name;
}

function decoded(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

/** A link inside the folder may still lead out of it, so the real path decides. */
async function isInside(folder: string, path: string): Promise<boolean> {
  try {
    const [home, picture] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    return picture.startsWith(home + sep) && (await stat(picture)).isFile();
  } catch {
    return false;
  }
}

async function fileAt(file: string): Promise<{ size: number; isFile: boolean }> {
  const found = await stat(file).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  });
  return { size: found?.size ?? 0, isFile: found?.isFile() ?? false };
}

function sentenceFor(error: unknown, name: string): string {
  switch (codeOf(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return `"${name}" tidak ditemukan. Mungkin dipindah atau berganti nama.`;
    case "EACCES":
    case "EPERM":
      return `"${name}" tidak boleh dibaca oleh akun ini. Periksa izin berkasnya.`;
    case null:
      throw error;
    default:
      return `"${name}" tidak dapat dibaca dari penyimpanannya. Periksa apakah masih tersambung.`;
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

function refused(sentence: string): ReadDeck {
  return { ok: false, problem: `${sentence} ${stillWorks}` };
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1).replace(".", ",");
}
