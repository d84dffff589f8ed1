import { isAlias, LineCounter, parseDocument, visit, type Document } from "yaml";
import type { z } from "zod";
import { checkSchema, headSchema, ruleSchema, wordClassSchema } from "./format.ts";
import type { Check, Matcher, Pack, PackHead, PackProblem, Rule } from "./format.ts";
import { parsePattern } from "./pattern.ts";

/** In UTF-16 units. The largest pack of our own is a tenth of this. */
export const largestPack = 2_000_000;
/** Nesting no honest pack reaches; beyond it the YAML reader itself would run out of stack. */
const deepest = 40;

type Where = { path: string; doc: Document.Parsed; lines: LineCounter; problems: PackProblem[] };
type Path = (string | number)[];

/**
 * Never throws. A bad rule or check becomes a problem with its place; the rest of the pack works. `head` is the pack a
 * part belongs to: a file of a pack's folder that has no head of its own.
 */
export function parsePack(
  text: string,
  path: string,
  head?: PackHead,
): { pack: Pack | null; problems: PackProblem[] } {
  const refuse = (message: string) => ({ pack: null, problems: [{ path, line: 1, column: 1, message }] });
  if (text.length > largestPack) return refuse("Berkas paket lebih besar dari 2 MB, jadi tidak dibaca.");
  if (text.includes("\u0000") || text.includes("\uFFFD")) {
    return refuse("Berkas ini bukan teks UTF-8. Simpan ulang sebagai UTF-8.");
  }
  if (tooDeep(text)) return refuse("Susunan paket terlalu dalam. Rapikan menjadi daftar yang lebih datar.");
  const lines = new LineCounter();
  let doc: Document.Parsed;
  let data: unknown;
  try {
    doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    if (doc.errors.length === 0) {
      let alias = false;
      visit(doc, {
        Node(_, node) {
          if (isAlias(node)) alias = true;
          return alias ? visit.BREAK : undefined;
        },
      });
      if (alias)
        return refuse("Jangkar dan alias YAML (&, *) tidak dipakai dalam paket. Tulis isinya langsung.");
      data = doc.toJS();
    }
  } catch {
    return refuse("Berkas ini tidak dapat dibaca sebagai YAML.");
  }
  const where: Where = { path, doc, lines, problems: [] };
  if (doc.errors.length > 0) {
    for (const error of doc.errors.slice(0, 20)) {
      const at = lines.linePos(error.pos[0]);
      const message = `YAML tidak terbaca di sini (${error.code.toLowerCase().replaceAll("_", " ")}).`;
      where.problems.push({ path, line: at.line, column: at.col, message });
    }
    return { pack: null, problems: where.problems };
  }
  if (!isRecord(data)) return refuse("Paket kosong atau bukan susunan kunci dan nilai.");
  return { pack: readPack(data, where, head), problems: where.problems };
}

function readPack(data: Record<string, unknown>, where: Where, whole?: PackHead): Pack | null {
  const { kamus, aturan, ...rest } = data;
  const head = check(headSchema, { ...whole, ...rest }, [], where);
  if (head === null) return null;
  const pack: Pack = { ...head, path: where.path, kamus: {}, aturan: [], posisi: {} };
  if (kamus !== undefined && !isRecord(kamus)) report(where, ["kamus"], "kamus ditulis sebagai nama: {…}");
  if (isRecord(kamus)) {
    for (const [name, value] of Object.entries(kamus)) {
      const words = check(wordClassSchema, value, ["kamus", name], where);
      if (words !== null) pack.kamus[name] = words;
    }
  }
  if (aturan !== undefined && !Array.isArray(aturan))
    report(where, ["aturan"], "aturan ditulis sebagai daftar");
  if (Array.isArray(aturan)) {
    aturan.forEach((value: unknown, index) => {
      const rule = readRule(value, ["aturan", index], pack, where);
      if (rule !== null) pack.aturan.push(rule);
    });
  }
  return pack;
}

function readRule(value: unknown, path: Path, pack: Pack, where: Where): Rule | null {
  if (!isRecord(value)) return report(where, path, "aturan ditulis sebagai kunci dan nilai");
  const { periksa, ...rest } = value;
  const head = check(ruleSchema, rest, path, where);
  if (head === null) return null;
  if (pack.aturan.some((rule) => rule.id === head.id)) {
    return report(where, [...path, "id"], `aturan "${head.id}" sudah ada di paket ini`);
  }
  const rule: Rule = { ...head, periksa: [] };
  if (!Array.isArray(periksa)) return report(where, path, "periksa ditulis sebagai daftar");
  periksa.forEach((item: unknown, index) => {
    const at = [...path, "periksa", index];
    const found = check(checkSchema, item, at, where);
    if (found === null || !soundPatterns(found, at, where)) return;
    if (rule.periksa.some((other) => other.id === found.id)) {
      report(where, [...at, "id"], `pemeriksaan "${found.id}" sudah ada di aturan ini`);
      return;
    }
    rule.periksa.push(found);
    notePlaces(`${rule.id}/${found.id}`, found, at, pack, where);
  });
  return rule;
}

function notePlaces(id: string, found: Check, at: Path, pack: Pack, where: Where): void {
  pack.posisi[id] = place(where, at);
  for (const kind of ["kena", "lolos", "belum"] as const) {
    found.uji[kind].forEach((_, index) => {
      pack.posisi[`${id}#${kind}[${String(index)}]`] = place(where, [...at, "uji", kind, index]);
    });
  }
}

function soundPatterns(found: Check, at: Path, where: Where): boolean {
  const exceptions = found.kecuali.flatMap((one) => (typeof one === "string" ? [] : one.frasa));
  for (const text of [...patternsOf(found.cocok), ...exceptions]) {
    const steps = parsePattern(text);
    if (typeof steps !== "string") continue;
    report(where, [...at, "cocok"], `pola "${text}": ${steps}`);
    return false;
  }
  return true;
}

/** Every phrase pattern of a matcher, however deep. */
export function patternsOf(matcher: Matcher): string[] {
  if ("frasa" in matcher) return matcher.frasa;
  if ("dekat" in matcher) return matcher.dekat.unsur.flat();
  if ("semua" in matcher) return matcher.semua.unsur.flatMap(patternsOf);
  if ("salah_satu" in matcher) return matcher.salah_satu.flatMap(patternsOf);
  if ("hitung" in matcher) return patternsOf(matcher.hitung.cocok);
  if ("bobot" in matcher) return matcher.bobot.unsur.flatMap((one) => patternsOf(one.cocok));
  if ("di" in matcher) return patternsOf(matcher.di.cocok);
  return [];
}

function check<T extends z.ZodType>(schema: T, value: unknown, path: Path, where: Where): z.infer<T> | null {
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
      return issue.message.startsWith("bentuk") ? issue.message : `${key} tidak sesuai bentuk yang dikenal`;
    case "invalid_format":
    case "custom":
    case "invalid_element":
    case "invalid_key":
    case "not_multiple_of":
      return `${key}: ${issue.message}`;
  }
}

function report(where: Where, path: Path, message: string): null {
  const [line, column] = place(where, path);
  where.problems.push({ path: where.path, line, column, message });
  return null;
}

/** Line and column of the deepest part of `path` that exists. */
function place(where: Where, path: Path): [number, number] {
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

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
