import { isAlias, LineCounter, parseDocument, visit, type Document } from "yaml";
import type { z } from "zod";
import type { PackProblem } from "./format.ts";

/** In UTF-16 units. The largest pack of our own is a tenth of this. */
export const largestPack = 2_000_000;
/** Nesting no honest pack reaches; beyond it the YAML reader itself would run out of stack. */
const deepest = 40;

export type Path = (string | number)[];
/** A document and what is wrong with it, each at the place where it stands. */
export type Where = { path: string; doc: Document.Parsed; lines: LineCounter; problems: PackProblem[] };
type Opened =
  | { data: Record<string, unknown>; where: Where }
  | { data: null; where: { problems: PackProblem[] } };

/** Never throws: what cannot be read is a problem with its place. */
export function openYaml(text: string, path: string): Opened {
  const refuse = (message: string, line = 1, column = 1): Opened => ({
    data: null,
    where: { problems: [{ path, line, column, message }] },
  });
  if (text.length > largestPack) return refuse("Berkas paket lebih besar dari 2 MB, jadi tidak dibaca.");
  const [strange] = ["\u0000", "\uFFFD"]
    .map((char) => text.indexOf(char))
    .filter((at) => at >= 0)
    .sort((a, b) => a - b);
  if (strange !== undefined) {
    const before = text.slice(0, strange).split("\n");
    const column = (before.at(-1)?.length ?? 0) + 1;
    return refuse("Berkas ini bukan teks UTF-8. Simpan ulang sebagai UTF-8.", before.length, column);
  }
  if (tooDeep(text)) return refuse("Susunan paket terlalu dalam. Rapikan menjadi daftar yang lebih datar.");
  const lines = new LineCounter();
  let doc: Document.Parsed;
  let data: unknown;
  try {
    doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    if (doc.errors.length === 0) {
      let alias: number | null = null;
      visit(doc, {
        Node(_, node) {
          if (isAlias(node)) alias ??= node.range?.[0] ?? 0;
          return alias === null ? undefined : visit.BREAK;
        },
      });
      if (alias !== null) {
        const at = lines.linePos(alias);
        const message = "Jangkar dan alias YAML (&, *) tidak dipakai dalam paket. Tulis isinya langsung.";
        return refuse(message, at.line, at.col);
      }
      data = doc.toJS();
    }
  } catch {
    return refuse("Berkas ini tidak dapat dibaca sebagai YAML.");
  }
  const problems: PackProblem[] = [];
  for (const error of doc.errors.slice(0, 20)) {
    const at = lines.linePos(error.pos[0]);
    const what = complaints[error.code] ?? error.code.toLowerCase().replaceAll("_", " ");
    problems.push({ path, line: at.line, column: at.col, message: `YAML tidak terbaca di sini: ${what}.` });
  }
  if (problems.length > 0) return { data: null, where: { problems } };
  if (!isRecord(data)) return refuse("Paket kosong atau bukan susunan kunci dan nilai.");
  return { data, where: { path, doc, lines, problems } };
}

/** The mistakes people make; the rest keep the reader's own name. */
const complaints: Record<string, string> = {
  TAB_AS_INDENT: "ada tab; pakai spasi",
  BAD_INDENT: "awal barisnya tidak sejajar",
  DUPLICATE_KEY: "kunci ini sudah ada",
  MISSING_CHAR: "ada tanda yang kurang, misalnya tanda kutip, titik dua, atau kurung penutup",
  UNEXPECTED_TOKEN: "ada tanda di tempat yang keliru; kalimat bertanda baca diapit tanda kutip",
  BLOCK_AS_IMPLICIT_KEY: "kalimat yang memuat titik dua diapit tanda kutip",
  MULTILINE_IMPLICIT_KEY: "titik dua atau tanda kutip penutupnya kurang",
  BAD_SCALAR_START: "kalimat yang diawali tanda khusus diapit tanda kutip",
};

/** The value as the schema reads it; null after reporting at most five complaints. */
export function check<T extends z.ZodType>(
  schema: T,
  value: unknown,
  path: Path,
  where: Where,
): z.infer<T> | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues.slice(0, 5)) {
    const inner = issue.path.filter((key) => typeof key !== "symbol");
    report(where, [...path, ...inner], sentenceFor(issue, inner));
  }
  return null;
}

function sentenceFor(issue: z.core.$ZodIssue, inner: Path): string {
  const key = inner.length > 0 ? `"${inner.join(".")}"` : "bagian ini";
  switch (issue.code) {
    case "unrecognized_keys":
      return `kunci tidak dikenal: ${issue.keys.join(", ")}`;
    case "invalid_type":
      return `${key} belum diisi atau jenisnya keliru`;
    case "invalid_value":
      return `${key} harus salah satu dari: ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return `${key} terlalu pendek atau terlalu sedikit`;
    case "too_big":
      return `${key} terlalu panjang atau terlalu banyak`;
    case "invalid_union":
      return issue.message === "Invalid input" ? `${key} tidak sesuai bentuk yang dikenal` : issue.message;
    case "invalid_format":
    case "custom":
    case "invalid_element":
    case "invalid_key":
    case "not_multiple_of":
      return `${key}: ${issue.message}`;
  }
}

export function report(where: Where, path: Path, message: string): null {
  const [line, column] = place(where, path);
  where.problems.push({ path: where.path, line, column, message });
  return null;
}

/** Line and column of the deepest part of `path` that exists. */
export function place(where: Where, path: Path): [number, number] {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = where.doc.getIn(path.slice(0, depth), true);
    if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)) {
      const offset: unknown = node.range[0];
      if (typeof offset === "number") {
        const at = where.lines.linePos(offset);
        return [at.line, at.col];
      }
    }
  }
  return [1, 1];
}

function tooDeep(text: string): boolean {
  let depth = 0;
  for (const line of text.split("\n")) {
    if (/^ {160}/.test(line) || /^(?:- ?){40}/.test(line.trimStart())) return true;
    for (const char of line) {
      if (char === "[" || char === "{") depth += 1;
      else if (char === "]" || char === "}") depth = Math.max(0, depth - 1);
      if (depth > deepest) return true;
    }
    // Brackets inside prose are not nesting: only count those left open on structural lines.
    if (depth > 0 && !/[[{,]\s*$/.test(line)) depth = 0;
  }
  return false;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
