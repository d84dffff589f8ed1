import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDeck } from "../../src/host/decks.ts";
import { oneScreen, root, type Screens } from "./app.ts";

const run = promisify(execFile);
const deckFolder = join(root, "slides", "bijak-bermedsos");

describe("export to PDF from the command line", () => {
  let screens: Screens;
  let folder: string;
  let file: string;

  const exportDeck = (deck: string, out: string) =>
    run(process.execPath, [join(root, "out", "cli", "index.js"), "export", deck, "--out", out], {
      env: {
        ...process.env,
        DISPLAY: screens.display,
        BIJAK_ELECTRON: join(process.env["ELECTRON_OVERRIDE_DIST_PATH"] ?? "", "electron"),
      },
    }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );

  beforeAll(async () => {
    screens = await oneScreen();
    folder = await mkdtemp(join(tmpdir(), "bijak-pdf-"));
    file = join(folder, "deck.pdf");
    const { code, stderr } = await exportDeck(deckFolder, file);
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });
  afterAll(async () => {
    await screens?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test("every slide is one 16:9 page, tagged, with its language's title", async () => {
    const read = await readDeck(deckFolder);
    const slides = read.ok ? read.deck.slides.length : 0;
    const { stdout } = await run("pdfinfo", [file]);
    expect(stdout).toMatch(new RegExp(`Pages:\\s+${slides}\\b`));
    expect(stdout).toMatch(/Page size:\s+960 x 540 pts/);
    expect(stdout).toMatch(/Tagged:\s+yes/);
    expect(stdout).toMatch(/Title:\s+Bijak Bermedia Sosial/);
  });

  test("the text of every slide's title can be selected on its own page", async () => {
    const read = await readDeck(deckFolder);
    if (!read.ok) throw new Error(read.problem);
    const { stdout } = await run("pdftotext", [file, "-"], { maxBuffer: 10_000_000 });
    const pages = stdout.split("\f");
    const fold = (text: string) => text.replaceAll(/\s+/g, "");
    const missing = read.deck.slides.filter(
      (slide, page) => !fold(pages[page] ?? "").includes(fold(slide.title)),
    );
    expect(missing.map((slide) => slide.id)).toEqual([]);
  });

  test("fonts are embedded and notes stay with the facilitator", async () => {
    const { stdout: fonts } = await run("pdffonts", [file]);
    const rows = fonts.split("\n").slice(2).filter(Boolean);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/\byes\s+(yes|no)\s+(yes|no)\s/);
    const { stdout } = await run("pdftotext", [file, "-"], { maxBuffer: 10_000_000 });
    expect(stdout).not.toContain("Selamat datang. Buka dengan santai");
  });

  test("a deck that is not there leaves the old file whole and says so", async () => {
    const before = await readFile(file);
    const { code, stderr } = await exportDeck(join(folder, "tidak-ada.md"), file);
    expect(code).toBe(1);
    expect(stderr).toMatch(/tidak/);
    expect(await readFile(file)).toEqual(before);
  });

  test("a slide whose text does not fit is named instead of being cut", async () => {
    const deck = join(folder, "penuh.md");
    const words = Array.from(
      { length: 60 },
      (_, line) => `Baris panjang nomor ${line} yang tidak mungkin muat.`,
    );
    await writeFile(deck, `<!-- .slide: id=penuh -->\n# Penuh\n\n${words.join("\n\n")}\n`);
    const { code, stderr } = await exportDeck(deck, join(folder, "penuh.pdf"));
    expect(code).toBe(1);
    expect(stderr).toContain("penuh");
  });

  test("a folder that cannot be written is a sentence, not a trace", async () => {
    const { code, stderr } = await exportDeck(deckFolder, "/proc/tidak-bisa/deck.pdf");
    expect(code).toBe(1);
    expect(stderr).toMatch(/Berkas lama, bila ada, tidak berubah/);
  });
});
