import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freshFolder } from "../unit/host/session-fixtures.ts";

/** The built command line. */
export const program = join(import.meta.dirname, "..", "..", "out", "cli", "index.js");

export const options = ["a", "b", "c"];
const question = `<!-- .slide: id=tanya -->
## Tanya

\`\`\`poll
id: q1
question: Mana?
options:
${options.map((id) => `  - { id: ${id}, text: Pilihan ${id} }`).join("\n")}
\`\`\``;
const words =
  "<!-- .slide: id=kata -->\n## Kata\n\n```poll\nid: kata\nkind: words\nquestion: Satu kata?\n```";
const trial = `<!-- .slide: id=sidang -->
## Sidang

\`\`\`poll
id: sidang
kind: trial
question: Boleh diunggah?
post: coblos-nomor
\`\`\``;
export const deckText = [`<!-- .slide: id=buka -->\n## Buka`, question, words, trial].join("\n\n---\n\n");

/** A folder of the test's own with the deck in it. */
export async function deckHome(): Promise<{ home: string; deck: string }> {
  const home = await freshFolder();
  const deck = join(home, "uji.md");
  await writeFile(deck, deckText);
  return { home, deck };
}
