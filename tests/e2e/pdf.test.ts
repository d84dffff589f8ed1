import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDeck } from "../../src/host/decks.ts";
import { fileJournals } from "../../src/host/journal.ts";
import { votedSession } from "./voted-session.ts";
import { oneScreen, root, type Screens } from "./app.ts";

const run = promisify(execFile);
const deckFolder = join(root, "slides", "bijak-bermedsos");

describe("export to PDF from the command line", () => {
  let screens: Screens;
  let folder: string;
  let file: string;

  const exportDeck = (deck: string, out: string, ...how: string[]) =>
    run(process.execPath, [join(root, "out", "cli", "index.js"), "export", deck, "--out", out, ...how], {
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
    expect(stdout).not.toContain(opening);
  });

  const pagesOf = async (pdf: string) => {
    const { stdout } = await run("pdftotext", [pdf, "-"], { maxBuffer: 10_000_000 });
    return stdout.split("\f").slice(0, -1);
  };
  const opening = "Selamat datang. Buka dengan santai";

  test.each<[string, string[], RegExp, (slides: number, steps: number) => number]>([
    ["steps", [], /960 x 540 pts/, (slides, steps) => slides + steps],
    ["notes", [], /\(A4\)/, (slides) => slides],
    ["handout", ["--per-page", "2"], /\(A4\)/, (slides) => Math.ceil(slides / 2)],
    ["handout", ["--per-page", "3"], /\(A4\)/, (slides) => Math.ceil(slides / 3)],
    ["handout", ["--per-page", "6"], /\(A4\)/, (slides) => Math.ceil(slides / 6)],
    ["public", [], /960 x 540 pts/, (slides) => slides],
  ])("laid out as %s %j it has the pages asked for", async (layout, more, size, count) => {
    const out = join(folder, `${layout}-${more.join("")}.pdf`);
    const { code, stderr } = await exportDeck(deckFolder, out, "--layout", layout, ...more);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const read = await readDeck(deckFolder);
    const slides = read.ok ? read.deck.slides : [];
    const { stdout } = await run("pdfinfo", [out]);
    expect(stdout).toMatch(size);
    expect(stdout).toMatch(/Tagged:\s+yes/);
    const steps = slides.reduce((sum, slide) => sum + slide.steps, 0);
    expect(await pagesOf(out)).toHaveLength(count(slides.length, steps));
  });

  test("the notes are under their slides and in the script, and nowhere else", async () => {
    const has = async (layout: string) => {
      const out = join(folder, `naskah-${layout}.pdf`);
      await exportDeck(deckFolder, out, "--layout", layout);
      return (await pagesOf(out)).join(" ").replaceAll(/\s+/g, " ").includes(opening);
    };
    expect(await has("notes")).toBe(true);
    expect(await has("script")).toBe(true);
    expect(await has("public")).toBe(false);
    expect(await has("handout")).toBe(false);
  });

  test("a post on trial is printed with what is said of it", async () => {
    const read = await readDeck(deckFolder);
    if (!read.ok) throw new Error(read.problem);
    const pages = await pagesOf(file);
    const trials = read.deck.slides.flatMap((slide, page) =>
      slide.post === null ? [] : [pages[page] ?? ""],
    );
    expect(trials.length).toBeGreaterThan(0);
    for (const page of trials) expect(page).toMatch(/Tinjau dulu|Jangan unggah|Aman/);
  });

  test("a question is printed with a session's final answers, and empty without one", async () => {
    const read = await readDeck(deckFolder);
    if (!read.ok) throw new Error(read.problem);
    const journals = fileJournals(join(folder, "sessions"));
    const { at, session } = await votedSession(read, journals);
    const out = join(folder, "hasil.pdf");
    const { code, stderr } = await exportDeck(
      deckFolder,
      out,
      "--results",
      join(folder, "sessions", session),
    );
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect((await pagesOf(out))[at]).toMatch(/75\s?%/);
    expect((await pagesOf(file))[at]).not.toMatch(/75\s?%/);
  });

  test("results that are not there are said, and nothing is written", async () => {
    const out = join(folder, "tanpa.pdf");
    const { code, stderr } = await exportDeck(deckFolder, out, "--results", join(folder, "tidak-ada"));
    expect(code).toBe(1);
    expect(stderr).toMatch(/Tidak ada catatan sesi/);
    await expect(readFile(out)).rejects.toThrow("ENOENT");
  });

  test.each([
    ["a layout nobody knows", ["--layout", "poster"]],
    ["four slides to a page", ["--layout", "handout", "--per-page", "4"]],
    ["a language nobody wrote", ["--lang", "fr"]],
  ])("%s is asked wrongly", async (_what, how) => {
    const { code, stderr } = await exportDeck(deckFolder, join(folder, "salah.pdf"), ...how);
    expect(code).toBe(2);
    expect(stderr).toMatch(/Pakai: bijak export/);
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
    expect(stderr).toMatch(/penuh \(\d+ piksel\)/);
  });

  test("a folder that cannot be written is a sentence, not a trace", async () => {
    const { code, stderr } = await exportDeck(deckFolder, "/proc/tidak-bisa/deck.pdf");
    expect(code).toBe(1);
    expect(stderr).toMatch(/Berkas lama, bila ada, tidak berubah/);
  });
});
