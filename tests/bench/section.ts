import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const file = join(import.meta.dirname, "..", "..", "docs", "bench.md");

/**
 * Puts sections in place of those of the same title in docs/bench.md; others stay as they are. With a `head` the page
 * says once when all of it was taken, without one each new section says it.
 */
export async function writeSections(texts: readonly string[], taken: string, head?: string): Promise<void> {
  const kept = (await readFile(file, "utf8")).trimEnd().split(/\n+(?=## )/);
  if (head !== undefined) kept[0] = head;
  for (const text of texts) {
    const [title = "", ...body] = text.split("\n");
    const section = head === undefined ? [title, "", taken, ...body].join("\n") : text;
    const at = kept.findIndex((other) => other.startsWith(`${title}\n`));
    kept.splice(at < 0 ? kept.length : at, at < 0 ? 0 : 1, section);
  }
  await writeFile(file, `${kept.join("\n\n")}\n`);
}
