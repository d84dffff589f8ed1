import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { guidePage } from "../../../../src/core/deck/guide-page.ts";
import { parseDeck } from "../../../../src/core/deck/parse.ts";

const root = join(import.meta.dirname, "../../../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

test.each([
  ["docs/panduan-fasilitator.md", "slides/bijak-bermedsos/deck.id.md"],
  ["docs/facilitator-guide.md", "slides/bijak-bermedsos/deck.en.md"],
])("%s is what the deck says (node scripts/guide.mjs writes it)", (page, file) => {
  expect(read(page)).toBe(guidePage(parseDeck(read(file), { id: "bijak-bermedsos" }).deck, file));
});

const sample = `---
title: Contoh
language: id
plan: 30
lengths: [30, 60]
---

<!-- .slide: id=a data-minutes=1.5 -->
# Satu

Tanya: Siapa di sini?

Note:
Katakan ini.

Lalu: “Ya.” Tanya ruangan: “Benar?”

---

<!-- .slide: id=b data-minutes=2 data-from=60 -->
## Dua

Note:
Hanya yang panjang.

---

<!-- .slide: id=c data-minutes=1 -->
## Tiga

Note:
Terakhir.

---

<!-- .slide: id=d data-part=backup -->
## Empat

Note:
Bila ditanya.
`;

describe("a guide", () => {
  const page = guidePage(parseDeck(sample, { id: "contoh" }).deck, "deck.id.md");
  const part = (title: string) => page.split("### ").find((each) => each.startsWith(title)) ?? "";

  it("tells when a slide begins in every length that plays it", () => {
    expect(part("1. Satu")).toContain("1,5 menit · sesi 30: mulai 0.00 · sesi 60: mulai 0.00");
    expect(part("2. Dua")).toContain("2 menit · sesi 60: mulai 1.30");
    expect(part("3. Tiga")).toContain("sesi 30: mulai 1.30 · sesi 60: mulai 3.30");
  });

  it("sets what to ask apart from what to say, the slide's own question first", () => {
    expect(part("1. Satu")).toMatch(
      /\*\*Sampaikan\*\*\n\n- Katakan ini\.\n\n\*\*Tanyakan\*\*\n\n- Siapa di sini\?\n- Lalu:/,
    );
  });

  it("adds up each length, and leaves backup slides out of it", () => {
    expect(page).toContain("| Seluruhnya | 2,5 menit, 2 slide | 4,5 menit, 3 slide |");
    expect(part("4. Empat")).toContain("slide cadangan");
  });
});
