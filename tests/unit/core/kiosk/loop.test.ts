import { describe, expect, it } from "vitest";
import { parseDeck } from "../../../../src/core/deck/parse.ts";
import { dwell, loopSteps } from "../../../../src/core/kiosk/loop.ts";

const { deck } = parseDeck(
  `<!-- .slide: id=buka -->
# Buka

---

<!-- .slide: id=langkah -->
- satu <!-- .element: class="fragment" -->
- dua <!-- .element: class="fragment" -->

---

<!-- .slide: id=pribadi data-private -->
## Untuk pemandu

---

<!-- .slide: id=cadangan data-part=backup -->
## Cadangan

---

<!-- .slide: id=tanya -->
\`\`\`poll
id: warna
question: Warna?
options:
  - { id: a, text: A }
  - { id: b, text: B }
\`\`\`

---

<!-- .slide: id=opsional data-part=optional -->
## Boleh dilihat
`,
  { id: "uji" },
);

describe("the lobby's loop", () => {
  it("plays public slides step by step: nothing private, no backup slide, no question nobody can answer", () => {
    expect(loopSteps(deck.slides).map(({ slide, step }) => `${slide.id}.${step}`)).toEqual([
      "buka.0",
      "langkah.0",
      "langkah.1",
      "langkah.2",
      "opsional.0",
    ]);
  });

  it("has nothing to play in an empty deck", () => {
    expect(loopSteps([])).toEqual([]);
  });

  it.each([
    ["a title", "Bijak", 0, 7_000],
    ["thirty words", "kata ".repeat(30).trim(), 0, 12_000],
    ["a page of words", "kata ".repeat(400), 0, 20_000],
    ["a slide without words", "", 0, 7_000],
    ["a fragment", "kata ".repeat(400), 2, 4_000],
  ])("lets %s stand", (_what, text, step, milliseconds) => {
    expect(dwell(text, step)).toBe(milliseconds);
  });
});
