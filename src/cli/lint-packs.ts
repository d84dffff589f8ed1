import { readdir } from "node:fs/promises";
import { relative } from "node:path";
import { lintPacks, type LintProblem } from "../core/rules/lint.ts";
import { isPackFile } from "../host/pack-files.ts";
import { loadPacks } from "../host/packs.ts";

/** A pack's file, or a folder with packs and without decks. */
export async function holdsPacks(path: string): Promise<boolean> {
  if (isPackFile(path)) return true;
  const names = (await readdir(path, { recursive: true }).catch(() => [])).map(String);
  return names.some(isPackFile) && !names.some((name) => /deck\.\w+\.md$/.test(name));
}

/**
 * Prints `path:line:col galat|peringatan|catatan: sentence` for everything lint finds in the packs under
 * `<resources>/rules` and in the `extra` files and folders, which are read as an office's. Exits with 0 when there is
 * no galat, 1 when there is one.
 */
export async function runLintPacks(
  resources: string,
  extra: readonly string[],
  out: (line: string) => void,
): Promise<number> {
  const office = extra.filter((path) => relative(resources, path).startsWith(".."));
  const { packs, problems } = await loadPacks(resources, office);
  const unread = problems.map((one): LintProblem => ({ ...one, level: "galat" }));
  const ours = new Set(packs.filter((pack) => pack.asal === "bijak").map((pack) => pack.path));
  // Who checks a pack of their own is told what it breaks in ours, not what we still owe.
  const found = [...unread, ...lintPacks(packs)]
    .filter(({ level, path }) => level === "galat" || office.length === 0 || !ours.has(path))
    .sort(byPlace);
  for (const { path, line, column, level, message } of found)
    out(`${path}:${String(line)}:${String(column)} ${level}: ${message}`);
  return found.some(({ level }) => level === "galat") ? 1 : 0;
}

const byPlace = (one: LintProblem, other: LintProblem): number =>
  one.path.localeCompare(other.path) || one.line - other.line || one.column - other.column;
