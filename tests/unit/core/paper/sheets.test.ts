import { describe, expect, it } from "vitest";
import { parseDeck } from "../../../../src/core/deck/parse.ts";
import { type PaperJob, paperJobSchema } from "../../../../src/core/paper/job.ts";
import { contentsOf, sheetsOf } from "../../../../src/core/paper/sheets.ts";

const { deck } = parseDeck(
  `---
title: Uji
---

<!-- .slide: id=buka data-layout=opener -->
# Uji

---

<!-- .slide: id=satu data-layout=section -->
## Satu

Note:
Kata pembuka.

---

<!-- .slide: id=dua -->
## Dua

Pertama <!-- .element: class="fragment" -->

Kedua <!-- .element: class="fragment" -->

Note:
Pelan saja.

---

<!-- .slide: id=rahasia data-private -->
## Untuk panitia

---

<!-- .slide: id=tutup data-layout=closing -->
## Terima kasih
`,
  { id: "uji" },
);
const job = (asked: Partial<PaperJob>): PaperJob => paperJobSchema.parse(asked);
const told = (asked: Partial<PaperJob>) =>
  sheetsOf(deck, job(asked)).map((sheet) => {
    switch (sheet.kind) {
      case "slide":
        return `${sheet.slide.id}${sheet.step === null ? "" : `+${sheet.step}`}${sheet.first ? "" : " again"}`;
      case "noted":
        return `${sheet.slide.id} noted`;
      case "handout":
      case "script":
        return sheet.slides.map(({ id }) => id).join(" ");
    }
  });

describe("what is printed", () => {
  it.each<[string, Partial<PaperJob>, string[]]>([
    ["every slide once", { layout: "slides" }, ["buka", "satu", "dua", "rahasia", "tutup"]],
    [
      "a page for every press, the heading on the first",
      { layout: "steps" },
      ["buka+0", "satu+0", "dua+0", "dua+1 again", "dua+2 again", "rahasia+0", "tutup+0"],
    ],
    ["no private slide in a public copy", { layout: "public" }, ["buka", "satu", "dua", "tutup"]],
    [
      "every slide over its notes",
      { layout: "notes" },
      ["buka noted", "satu noted", "dua noted", "rahasia noted", "tutup noted"],
    ],
    ["two to a page", { layout: "handout", perPage: 2 }, ["buka satu", "dua rahasia", "tutup"]],
    ["three to a page", { layout: "handout", perPage: 3 }, ["buka satu dua", "rahasia tutup"]],
    ["six to a page", { layout: "handout", perPage: 6 }, ["buka satu dua rahasia tutup"]],
    ["in the script only what is said", { layout: "script" }, ["satu dua"]],
  ])("%s", (_what, asked, expected) => {
    expect(told(asked)).toEqual(expected);
  });

  it("makes nothing of a deck that is private throughout", () => {
    const hidden = { ...deck, slides: deck.slides.map((slide) => ({ ...slide, private: true })) };
    expect(sheetsOf(hidden, job({ layout: "public" }))).toEqual([]);
  });
});

describe("the table of contents", () => {
  it("puts slides under the section before them", () => {
    expect(contentsOf(sheetsOf(deck, job({}))).map(({ slide, level }) => [slide, level])).toEqual([
      ["buka", 1],
      ["satu", 1],
      ["dua", 2],
      ["rahasia", 2],
      ["tutup", 1],
    ]);
  });

  it.each(["steps", "notes", "handout"] as const)("has each slide once in %s", (layout) => {
    expect(contentsOf(sheetsOf(deck, job({ layout }))).map(({ slide }) => slide)).toEqual(
      deck.slides.map(({ id }) => id),
    );
  });
});
