import type { Element, ElementContent } from "hast";
import { hasClass } from "./fragments.ts";
import type { Deck, ParsedDeck, Problem, Slide } from "./model.ts";
import { plainText } from "./text.ts";

/** Rows of body text a hall can read, and the characters one row holds at 36 px on 1280 px. */
const rowsPerSlide = 7;
const charactersPerRow = 54;

/** What was wrong while reading, and what will trouble the talk though it reads well. Sorted by place. */
export function lintDeck({ deck, problems }: ParsedDeck): Problem[] {
  return [...problems, ...deck.slides.flatMap(lintSlide), ...lintPlan(deck)].toSorted(
    (a, b) => a.line - b.line || a.column - b.column,
  );
}

function lintSlide(slide: Slide): Problem[] {
  const found: string[] = [];
  if (slide.title === "")
    found.push("Slide ini belum punya judul; daftar slide dan pembaca layar memerlukannya.");
  if (slide.notes === null) found.push("Slide ini belum punya catatan pembicara (Note:).");
  if (slide.minutes === 0 && slide.part !== "backup")
    found.push("Slide ini belum punya rencana waktu (data-minutes).");
  const rows = rowsOf(slide);
  if (rows > rowsPerSlide)
    found.push(`Slide ini sekitar ${rows} baris teks; aula membaca paling banyak ${rowsPerSlide}.`);
  if (slide.layout === "compare" && sidesOf(slide).length !== 2)
    found.push('Tata letak "compare" memerlukan tepat dua judul ###.');
  if (slide.layout === "poll" && slide.poll === null)
    found.push('Tata letak "poll" memerlukan satu blok poll.');
  if (slide.layout === "trial" && slide.post === null)
    found.push('Tata letak "trial" memerlukan satu blok post.');
  return found.map((message) => ({ ...slide.place, message, severity: "warning" }));
}

/** Backup slides are not planned for. A tenth more or a fifth less than the plan is still the plan. */
function lintPlan(deck: Deck): Problem[] {
  const sum = deck.slides.reduce((total, slide) => total + (slide.part === "backup" ? 0 : slide.minutes), 0);
  const minutes = Math.round(sum * 10) / 10;
  const message =
    deck.planMinutes === 0
      ? "Rencana waktu dek belum ditulis (plan: menit) di bagian awal."
      : minutes > deck.planMinutes * 1.1 || minutes < deck.planMinutes * 0.8
        ? `Jumlah menit slide ${minutes}, sedangkan rencana dek ${deck.planMinutes}.`
        : null;
  return message === null ? [] : [{ line: 1, column: 1, message, severity: "warning" }];
}

/** Rows of body text: headings, legal bases, sources and live blocks do not count; sides stand side by side. */
function rowsOf(slide: Slide): number {
  if (slide.layout === "source") return 0;
  const sides = sidesOf(slide);
  const others = slide.body.children.filter(
    (child): child is Element => child.type === "element" && !sides.includes(child),
  );
  const tallest = Math.max(0, ...sides.map((side) => rows(side.children, charactersPerRow / 2)));
  // A drawing takes the other half.
  const width = slide.layout === "figure" ? charactersPerRow / 2 : charactersPerRow;
  return tallest + rows(others, width);
}

function rows(children: ElementContent[], width: number): number {
  const counted = children.filter(
    (child) =>
      child.type === "element" &&
      !/^(h[1-6]|hr|img|bijak-.*)$/.test(child.tagName) &&
      !hasClass(child, "dasar") &&
      !hasClass(child, "masalah"),
  );
  const lines = plainText({ type: "root", children: counted })
    .split("\n")
    .filter((line) => line !== "");
  return lines.reduce((total, line) => total + Math.ceil(line.length / width), 0);
}

function sidesOf(slide: Slide): Element[] {
  return slide.body.children.filter(
    (child): child is Element => child.type === "element" && hasClass(child, "sisi"),
  );
}
