import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { parseDeck } from "../../../../src/core/deck/parse.ts";
import { slideText } from "../../../../src/core/deck/text.ts";
import { readDeck } from "../../../../src/host/decks.ts";
import { lintRead } from "../../../../src/host/lint-read.ts";
import { StaticSlide } from "../../../../src/renderer/deck/static-slide.tsx";

const folder = join(import.meta.dirname, "../../../fixtures/reveal");
const live = { poll: () => null, post: () => null };

/** Each slide by its place (column and row), its steps, and words the hall must see; then words only the notes hold. */
const decks: [name: string, slides: [at: string, steps: number, words: RegExp][], notes: RegExp[]][] = [
  [
    "kuliah",
    [
      ["0", 0, /Peta dan kompas[^]*semester ganjil$/],
      ["1", 0, /Latar berwarna[^]*latar gelap/],
      ["1", 3, /Di bawahnya[^]*pertama[^]*kedua[^]*ketiga$/],
      ["1", 1, /Paling bawah[^]*yang menyala/],
      ["2", 0, /Gambar di belakang[^]*Peta dengan satu jalan$/],
      ["3", 0, /Terima kasih[^]*Kembali ke awal[^]*kelas@contoh\.id/],
    ],
    [/Mulai tepat waktu/, /urutan angka/, /ditulis sebagai HTML/],
  ],
  [
    "lokakarya",
    [
      ["0", 0, /^A workshop in code$/],
      ["1", 0, /this line separates nothing[^]*--[^]*console\.log/],
      ["2", 0, /Wide table[^]*Command[^]*build[^]*12 s/],
      ["2", 0, /Simple things should stay simple[^]*strong words[^]*mistakes/],
      ["3", 0, /Left column[^]*Right column[^]*second line[^]*Small print/],
      ["4", 0, /Not in the talk[^]*one[^]*two[^]*nested[^]*twice/],
      ["5", 0, /Questions\?[^]*A map/],
    ],
    [],
  ],
  [
    "rilis",
    [
      ["1", 0, /Release 2\.0[^]*five minutes$/],
      ["2", 2, /Fixed[^]*A crash on start[^]*A typo/],
      ["2", 0, /Known problems[^]*checked[^]*open[^]*Text after a rule/],
      ["2", 2, /Stack[^]*one[^]*two/],
      ["3", 0, /Thanks[^]*contoh\.id[^]*mail[^]*fixed/],
    ],
    [/Keep it short[^]*even lists/],
  ],
];

describe.each(decks)("the ordinary reveal deck %s", (name, expected, notes) => {
  const read = readDeck(join(folder, `${name}.md`));
  const opened = async () => {
    const found = await read;
    if (!found.ok) throw new Error(found.problem);
    return found;
  };

  it("opens with every slide in its place, its steps and its words", async () => {
    const { slides } = (await opened()).deck;
    const columns = [...new Set(slides.map(({ column }) => column))];
    const first = expected[0]?.[0] ?? "0";
    expect(slides.map(({ column, steps }) => [columns.indexOf(column) + Number(first), steps])).toEqual(
      expected.map(([at, steps]) => [Number(at), steps]),
    );
    for (const [at, [, , words]] of expected.entries()) expect(bodyOf(slides[at])).toMatch(words);
  });

  it("is told of in notes only: nothing of it is lost", async () => {
    const found = lintRead(await opened());
    expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });

  it("is drawn whole, without a box of trouble, and with nothing of its notes", async () => {
    const { slides } = (await opened()).deck;
    for (const slide of slides) {
      const drawn = renderToStaticMarkup(
        <StaticSlide slide={slide} step={slide.steps} live={live} width={640} />,
      );
      expect(drawn).not.toContain("masalah");
      for (const words of notes) expect(drawn).not.toMatch(words);
    }
    const told = slides.map((slide) =>
      slide.notes ? slideText({ ...slide, body: slide.notes, notes: null }) : "",
    );
    for (const words of notes) expect(told.some((text) => words.test(text))).toBe(true);
  });
});

function bodyOf(slide: Parameters<typeof slideText>[0] | undefined): string {
  return slide ? slideText({ ...slide, notes: null }).trim() : "";
}

describe("what an ordinary deck takes from the internet", () => {
  it.each([
    ["a picture", "![Peta](https://contoh.id/peta.png)", /tidak ditampilkan: .*bukan dari internet/],
    [
      "a lazy picture",
      '<img data-src="//contoh.id/peta.png" alt="Peta">',
      /tidak ditampilkan: .*bukan dari internet/,
    ],
    [
      "a background",
      '<!-- .slide: data-background="https://contoh.id/a.png" -->',
      /Gambar latar .*bukan dari internet/,
    ],
    [
      "a font",
      '<link href="https://fonts.contoh.id/css?family=A" rel="stylesheet">',
      /Tag <link> tidak dipakai: .*huruf/,
    ],
    [
      "a font in a style",
      "<style>@import url(https://fonts.contoh.id/css);</style>",
      /Tag <style> tidak dipakai: .*huruf/,
    ],
  ])("is refused with a sentence at its line, and the slide stands: %s", (_, line, message) => {
    const { deck, problems } = parseDeck(`## A\n\n${line}\n\nTeks.`, { id: "uji" });
    expect(problems).toMatchObject([{ line: 3, severity: "error", message: expect.stringMatching(message) }]);
    expect(bodyOf(deck.slides[0])).toMatch(/^A[^]*Teks\.$/);
  });
});
