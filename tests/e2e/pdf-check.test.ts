import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { paperLayouts } from "../../src/core/paper/job.ts";
import { checkPdf } from "../../src/host/pdf/check/check.ts";
import { openPdf, readPdf } from "../../src/host/pdf/check/read.ts";
import { readDeck } from "../../src/host/decks.ts";
import { oneScreen, root, type Screens } from "./app.ts";

const run = promisify(execFile);
const deckFolder = join(root, "slides", "bijak-bermedsos");
const cli = join(root, "out", "cli", "index.js");

describe("what the app exports, held against the rules", () => {
  let screens: Screens;
  let folder: string;
  const exported = async (layout: string, name: string, deck = deckFolder) => {
    const file = join(folder, name);
    await run(process.execPath, [cli, "export", deck, "--out", file, "--layout", layout], {
      env: {
        ...process.env,
        DISPLAY: screens.display,
        BIJAK_ELECTRON: join(process.env["ELECTRON_OVERRIDE_DIST_PATH"] ?? "", "electron"),
      },
    });
    return file;
  };
  beforeAll(async () => {
    screens = await oneScreen();
    folder = await mkdtemp(join(tmpdir(), "bijak-pdf-"));
  });
  afterAll(async () => {
    await screens?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test.for(paperLayouts)(
    "%s: no rule is broken, and poppler and qpdf find nothing",
    { timeout: 180_000 },
    async (layout) => {
      const file = await exported(layout, `${layout}.pdf`);
      expect(await checkPdf(await readFile(file))).toEqual([]);
      const { stderr } = await run("pdfinfo", ["-struct-text", file], { maxBuffer: 20_000_000 });
      expect(stderr).toBe("");
      await run("qpdf", ["--check", file]);
    },
  );

  test(
    "the same deck gives the same bytes, and the command finds nothing in them",
    { timeout: 180_000 },
    async () => {
      const files = [await exported("slides", "satu.pdf"), await exported("slides", "dua.pdf")] as const;
      expect((await readFile(files[0])).equals(await readFile(files[1]))).toBe(true);
      const { stdout } = await run(process.execPath, [cli, "export", "--check", files[0]]);
      expect(stdout).toContain("tidak ada masalah");
    },
  );

  test(
    "steps: each slide has one bookmark, and its further pages bear its number",
    { timeout: 180_000 },
    async () => {
      const read = await readDeck(deckFolder);
      if (!read.ok) throw new Error(read.problem);
      const pdf = readPdf(await openPdf(await readFile(await exported("steps", "langkah.pdf"))));
      const { slides } = read.deck;
      expect(pdf.bookmarks.map(({ title }) => title)).toEqual(slides.map(({ title, id }) => title || id));
      expect(pdf.bookmarks.some(({ depth }) => depth === 1)).toBe(true);
      expect(pdf.pages.map(({ label }) => label)).toEqual(
        slides.flatMap(({ steps }, at) =>
          Array.from(
            { length: steps + 1 },
            (_, step) => `${at + 1}${step === 0 ? "" : String.fromCharCode(97 + step)}`,
          ),
        ),
      );
    },
  );

  test("a link leads to its slide or keeps its address, and no rule is broken by it", async () => {
    const deck = join(folder, "tautan.md");
    await writeFile(
      deck,
      `---
title: Tautan
subtitle: Dua tautan
language: id
---

<!-- .slide: id=satu -->
# Tautan

Ke [slide berikut](#/dua) atau ke [halaman contoh](https://example.com/pedoman).

---

<!-- .slide: id=dua -->
## Slide berikut

Sampai di sini.
`,
    );
    const bytes = await readFile(await exported("slides", "tautan.pdf", deck));
    expect(await checkPdf(bytes)).toEqual([]);
    const { stdout } = await run("pdfinfo", ["-url", join(folder, "tautan.pdf")]);
    expect(stdout).toContain("https://example.com/pedoman");
    const { stdout: places } = await run("pdfinfo", ["-dests", join(folder, "tautan.pdf")]);
    expect(places).toMatch(/^\s+2 \[.*\] "dua"/m);
  });
});
