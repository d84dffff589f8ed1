import { lintPacks } from "../core/rules/lint.ts";
import { loadPacks } from "../host/packs.ts";

/**
 * Prints `path:line:col message` for every problem and failed example of the packs under `<resources>/rules`
 * and of the `extra` files. Exits with 0 when all hold, 1 when one does not.
 */
export async function runLintPacks(
  resources: string,
  extra: readonly string[],
  out: (line: string) => void,
): Promise<number> {
  const { packs, problems } = await loadPacks(resources, extra);
  const found = [...problems, ...lintPacks(packs)];
  for (const { path, line, column, message } of found)
    out(`${path}:${String(line)}:${String(column)} ${message}`);
  return found.length === 0 ? 0 : 1;
}
