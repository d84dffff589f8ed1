import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll } from "vitest";

const option = (id: string) => `  - { id: ${id}, text: Pilihan ${id} }`;
const options = ["a", "b", "c"];
export const hubDeck = {
  poll: "q1",
  options,
  text: `<!-- .slide: id=buka -->
## Buka

---

<!-- .slide: id=tanya -->
## Tanya

\`\`\`poll
id: q1
question: Mana?
options:
${options.map(option).join("\n")}
\`\`\`

---

<!-- .slide: id=kata -->
## Kata

\`\`\`poll
id: kata
kind: words
question: Satu kata?
\`\`\`

---

<!-- .slide: id=sidang -->
## Sidang

\`\`\`poll
id: sidang
kind: trial
question: Boleh diunggah?
post: contoh
\`\`\`
`,
};

/** The command line and the server, built once for a file of tests, with a deck beside them. */
export function builtHub() {
  const at = { home: "", program: "", deck: "" };
  beforeAll(async () => {
    at.home = await mkdtemp(join(tmpdir(), "bijak-hub-uji-"));
    at.program = join(at.home, "out", "cli", "index.js");
    at.deck = join(at.home, "uji.md");
    for (const mode of ["cli", "server"])
      await build({
        configFile: "vite.node.config.ts",
        mode,
        logLevel: "silent",
        build: { outDir: join(at.home, "out", mode) },
      });
    await mkdir(join(at.home, "out", "phone"));
    for (const name of ["phone.js", "phone.css", "phone.woff2"])
      await writeFile(join(at.home, "out", "phone", name), "isi");
    await writeFile(at.deck, hubDeck.text);
  }, 120_000);
  afterAll(() => rm(at.home, { recursive: true, force: true }));
  return at;
}
