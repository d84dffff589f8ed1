import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { limits } from "../core/deck/limits.ts";
import type { Deck, ParsedDeck, Picture, Problem } from "../core/deck/model.ts";
import { pairProblems } from "../core/deck/pair.ts";
import type { SlideMemory } from "../core/deck/slide-memory.ts";
import { hashOf, readPrepared } from "./prepared-decks.ts";

/** A deck's own files in its folder, the one it is told in first: one language each, one deck together. */
export const deckFiles = ["deck.id.md", "deck.en.md"] as const;

export type ReadDeck =
  | {
      ok: true;
      deck: Deck;
      /** The same deck in its other language, slide by slide; null when there is none or it does not fit. */
      translation: Deck | null;
      /** What the parser found in either language, what parts the two, and pictures that are not in the folder. */
      problems: Problem[];
      /** SHA-256 of the text in hex, of both texts for two languages: what a session names when it opens a poll. */
      hash: string;
      /** Absolute; the only folder its pictures may come from. */
      folder: string;
      file: string;
      /** Every file that was read, `file` first. */
      files: string[];
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
 * Reads a deck from its file, or from the folder that holds it, in both its languages if it has two. Never rejects for
 * what is on the disk. `prepared` is a folder of decks parsed at build time: the shipped deck opens without being parsed
 * again.
 */
export async function readDeck(path: string, prepared: string | null = null): Promise<ReadDeck> {
  const named = resolve(path);
  const file = await fileOf(named);
  if (file === null) return refused(`Folder "${basename(named)}" belum berisi ${deckFiles[0]}.`);
  const own = await readOne(file, prepared);
  if (!own.ok) return refused(own.problem);
  const folder = dirname(file);
  const loaded: LoadedDeck = { ...own, translation: null, folder, file, files: [file] };
  const twin = twinOf(file);
  if (twin === null || !(await isThere(twin))) return loaded;

  const other = await readOne(twin, prepared);
  const files = [file, twin];
  const name = basename(twin);
  if (!other.ok) {
    const unread: Problem = { line: 1, column: 1, message: other.problem, severity: "error", file: name };
    return { ...loaded, files, problems: [...own.problems, unread] };
  }
  const apart = pairProblems(own.deck, other.deck);
  const theirs = [...other.problems, ...apart].map((problem) => ({ ...problem, file: name }));
  return {
    ...loaded,
    files,
    translation: apart.length === 0 ? other.deck : null,
    problems: [...own.problems, ...theirs],
    // The same through whichever file it was opened.
    hash: hashOf([own.hash, other.hash].toSorted().join()),
    pictures: [...own.pictures, ...other.pictures],
  };
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

type ReadFile =
  | (ParsedDeck & { ok: true; hash: string })
  | {
      ok: false;
      problem: string;
    };

async function readOne(file: string, prepared: string | null): Promise<ReadFile> {
  const name = basename(file);
  try {
    const found = await stat(file);
    if (!found.isFile()) return { ok: false, problem: `"${name}" bukan berkas.` };
    const { size } = found;
    // UTF-8 spends up to three bytes on one UTF-16 unit; beyond that the parser would refuse it anyway.
    if (size > limits.deckCharacters * 3)
      return {
        ok: false,
        problem: `Berkas "${name}" terlalu besar untuk sebuah dek (${megabytes(size)} MB).`,
      };
    return await parsed(file, await readFile(file), prepared);
  } catch (error) {
    return { ok: false, problem: sentenceFor(error, name) };
  }
}

async function parsed(file: string, bytes: Buffer, prepared: string | null): Promise<ReadFile> {
  const name = basename(file);
  const text = decoded(bytes);
  if (text === null)
    return {
      ok: false,
      problem: `Berkas "${name}" bukan teks UTF-8. Simpan ulang sebagai UTF-8, lalu buka lagi.`,
    };
  if (text.trim() === "") return { ok: false, problem: `Berkas "${name}" masih kosong.` };
  const hash = hashOf(bytes);
  const id = idOf(file);
  const memory = memoryOf(file);
  // The parser is most of what main would load; a prepared deck does without it.
  const read =
    (memory.last?.hash === hash ? memory.last.parsed : null) ??
    (prepared === null ? null : await readPrepared(prepared, id, hash)) ??
    (await import("../core/deck/parse.ts")).parseDeck(text, { id }, memory);
  memory.last = { hash, parsed: read };
  const { deck, problems, pictures } = read;
  const missing: Problem[] = [];
  for (const picture of pictures)
    if (!(await isInside(dirname(file), picture.path)))
      missing.push({
        line: picture.line,
        column: picture.column,
        message: `Gambar "${picture.path}" tidak ada di folder dek.`,
        severity: "error",
      });
  const all = [...problems, ...missing].toSorted((a, b) => a.line - b.line || a.column - b.column);
  return { ok: true, deck, problems: all, hash, pictures };
}

/** What was read of the latest files: a deck that is being written is read again at every save. */
type FileMemory = SlideMemory & { last: { hash: string; parsed: ParsedDeck } | null };
const memories = new Map<string, FileMemory>();
const filesRemembered = 4;

function memoryOf(file: string): FileMemory {
  const memory = memories.get(file) ?? { slides: new Map(), last: null };
  memories.delete(file);
  memories.set(file, memory);
  for (const oldest of [...memories.keys()].slice(0, -filesRemembered)) memories.delete(oldest);
  return memory;
}

/** The deck's file itself, or the first there is in a folder; null for a folder without one. */
async function fileOf(path: string): Promise<string | null> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return path;
  for (const name of deckFiles) if (await isThere(join(path, name))) return join(path, name);
  return null;
}

/** The file of the same deck in the other language; null for a deck of another name, which stands alone. */
function twinOf(file: string): string | null {
  const name = basename(file);
  const other = deckFiles.find((each) => each !== name);
  return deckFiles.some((each) => each === name) && other ? join(dirname(file), other) : null;
}

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  );

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
