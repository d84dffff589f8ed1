import { describe, expect, it } from "vitest";
import { deckIn, languagesOf } from "../../../../src/core/deck/languages.ts";
import { pairProblems } from "../../../../src/core/deck/pair.ts";
import { parseDeck } from "../../../../src/core/deck/parse.ts";

const id = `---
title: Uji
language: id
plan: 10
---

<!-- .slide: id=buka data-minutes=1 -->
# Buka

---

<!-- .slide: id=daftar data-minutes=2 data-part=optional -->
## Daftar

- satu <!-- .element: class="fragment" -->
- dua <!-- .element: class="fragment" -->

---

<!-- .slide: id=tanya data-layout=poll data-minutes=2 -->
## Tanya

\`\`\`poll
id: warna
question: Warna apa?
options:
  - id: merah
    text: Merah
    correct: true
  - id: biru
    text: Biru
\`\`\`

---

<!-- .slide: id=sidang data-layout=trial -->
## Sidang

\`\`\`post
id: tiket
text: Dinas lagi!
\`\`\`
`;

const words: [string, string][] = [
  ["title: Uji", "title: Try"],
  ["language: id", "language: en"],
  ["# Buka", "# Open"],
  ["## Daftar", "## List"],
  ["- satu", "- one"],
  ["question: Warna apa?", "question: Which colour?"],
  ["text: Merah", "text: Red"],
  ["text: Biru", "text: Blue"],
];
const english = words.reduce((text, [from, to]) => text.replace(from, to), id);
const parse = (text: string) => parseDeck(text, { id: "uji" }).deck;
const apart = (change: (text: string) => string): string[] =>
  pairProblems(parse(id), parse(change(english))).map(({ line, message }) => `${line} ${message}`);
/** The front matter, then each slide. */
const slides = english.split("\n---\n\n<").map((text, at) => (at === 0 ? text : `<${text}`));
const joined = (order: number[]): string => [0, ...order].map((at) => slides[at]).join("\n---\n\n");

describe("two languages of one deck", () => {
  it("are one when only their words differ", () => {
    expect(apart((text) => text)).toEqual([]);
  });

  it.each<[string, (text: string) => string, RegExp[]]>([
    [
      "a missing slide",
      () => joined([1, 3, 4]),
      [/^12 Slide "daftar" \(Daftar\) ada di dek berbahasa Indonesia/],
    ],
    ["a missing last slide", () => joined([1, 2, 3]), [/^20 Slide "sidang"/]],
    [
      "an extra slide",
      (text) => `${text}\n---\n\n<!-- .slide: id=lagi -->\n## More\n`,
      [/^46 Slide "lagi" tidak ada di dek berbahasa Indonesia/],
    ],
    ["another order", () => joined([1, 3, 2, 4]), [/^12 Urutannya berbeda: .* di tempat ini slide "daftar"/]],
    [
      "another number of steps",
      (text) => text.replace('- dua <!-- .element: class="fragment" -->', "- two"),
      [/^12 Slide "daftar": jumlah langkah \(fragment\) 1, sedangkan di dek berbahasa Indonesia 2/],
    ],
    [
      "other minutes",
      (text) => text.replace("data-minutes=2 data-part", "data-minutes=3 data-part"),
      [/data-minutes 3/],
    ],
    ["another part", (text) => text.replace(" data-part=optional", ""), [/data-part core, .* optional/]],
    [
      "a slide below instead of beside",
      (text) => text.replace("\n---\n\n<!-- .slide: id=d", "\n--\n\n<!-- .slide: id=d"),
      [/pemisah di atasnya harus "---"/],
    ],
    [
      "another question",
      (text) => text.replace("id: warna", "id: colour"),
      [/^20 Slide "tanya": id poll colour, .* warna/],
    ],
    [
      "another option",
      (text) => text.replace("id: biru", "id: blue"),
      [/^20 Poll "warna": options merah \(correct\), blue, .* merah \(correct\), biru/],
    ],
    ["another right answer", (text) => text.replace("    correct: true\n", ""), [/options merah, biru/]],
    [
      "another kind",
      (text) => text.replace("id: warna", "id: warna\nkind: multiple"),
      [/Poll "warna": kind multiple/, /Poll "warna": min/],
    ],
    [
      "another post",
      (text) => text.replace("id: tiket", "id: ticket"),
      [/^36 Slide "sidang": id post ticket/],
    ],
    ["another plan", (text) => text.replace("plan: 10", "plan: 12"), [/^1 Rencana waktunya 12 menit/]],
    [
      "the same language twice",
      (text) => text.replace("language: en", "language: id"),
      [/^1 Kedua berkas menulis "language: id"/],
    ],
  ])("are apart by %s, said at its place", (_, change, expected) => {
    const found = apart(change);
    for (const [at, pattern] of expected.entries()) expect(found[at]).toMatch(pattern);
    expect(found).toHaveLength(expected.length);
  });

  it("answers the deck in a language, or the one there is", () => {
    const pair = { deck: parse(id), translation: parse(english) };
    expect(deckIn(pair, "en").title).toBe("Try");
    expect(deckIn(pair, "id").title).toBe("Uji");
    expect(deckIn({ ...pair, translation: null }, "en").title).toBe("Uji");
    expect(languagesOf(pair)).toEqual(["id", "en"]);
    expect(languagesOf({ ...pair, translation: null })).toEqual(["id"]);
  });
});
