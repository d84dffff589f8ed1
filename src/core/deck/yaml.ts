import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document, type ErrorCode } from "yaml";
import { z } from "zod";
import type { Place } from "./model.ts";
import { limits } from "./limits.ts";

export type Fault = Place & { message: string };
export type YamlOutcome<T> = { ok: true; value: T; keys: string[] } | { ok: false; faults: Fault[] };

const inWords = z.locales.id().localeError;

const kinds: Record<string, string> = {
  string: "teks (apit dengan tanda kutip bila isinya angka)",
  number: "angka",
  boolean: "true atau false",
  array: "daftar",
  object: "pasangan kunci: nilai",
};

const causes: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: "jarak di awal baris tidak sejajar dengan baris lain",
  BLOCK_AS_IMPLICIT_KEY: "ada titik dua di dalam kalimat; apit kalimatnya dengan tanda kutip",
  DUPLICATE_KEY: "kunci ini sudah ditulis sebelumnya",
  MISSING_CHAR: "ada tanda kutip, kurung, atau koma yang kurang",
  MULTILINE_IMPLICIT_KEY: "baris ini tidak punya titik dua; kalimat panjang ditulis setelah tanda |",
  TAB_AS_INDENT: "awal baris memakai tab; pakai spasi",
};

/** Reads YAML whose first line stands at `at` in the deck's file; every fault carries its true place there. */
export function readYaml<T>(text: string, schema: z.ZodType<T>, at: Place): YamlOutcome<T> {
  if (text.length > limits.slideCharacters) return failed(at, "blok ini terlalu panjang");
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: at.line + Math.max(line, 1) - 1, column: at.column + Math.max(col, 1) - 1 };
  };
  const read = compose(text, lines);
  if (read === null) return failed(at, "blok ini bersarang terlalu dalam atau memakai alias YAML");
  const { document, value } = read;
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      ...place(error.pos[0]),
      message: causes[error.code] ?? "susunan YAML-nya belum benar",
    }));
    return { ok: false, faults };
  }
  const checked = schema.safeParse(value ?? {}, { error: describe });
  if (checked.success) return { ok: true, value: checked.data, keys: keysOf(value) };
  return {
    ok: false,
    faults: checked.error.issues.map((issue) => ({
      ...place(offsetOf(document, issue)),
      message: (issue.path.length > 0 ? `"${issue.path.join(".")}": ` : "") + issue.message,
    })),
  };
}

/** The library recurses, so nesting deep enough throws; here that is expected trouble, not a bug. */
function compose(text: string, lineCounter: LineCounter): { document: Document; value: unknown } | null {
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: "silent" });
    const value: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 0 });
    return { document, value };
  } catch {
    return null;
  }
}

const describe: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === "invalid_type")
    return issue.input === undefined
      ? "belum diisi"
      : `harus berupa ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === "too_small" && issue.input === "") return "belum diisi";
  if (issue.code === "unrecognized_keys") return `"${issue.keys.join('", "')}" tidak dikenal di sini`;
  return inWords(issue);
};

function offsetOf(document: Document, issue: z.core.$ZodIssue): number {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (!isNode(node)) continue;
    const unknownKey = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === unknownKey) : null;
    const range = isNode(pair?.key) ? pair.key.range : node.range;
    if (range) return range[0];
  }
  return 0;
}

function keysOf(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

function failed(at: Place, message: string): { ok: false; faults: Fault[] } {
  return { ok: false, faults: [{ ...at, message }] };
}
