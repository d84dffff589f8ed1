import type { Element, ElementContent } from "hast";
import { hasClass } from "./fragments.ts";
import type { Deck, ParsedDeck, Problem, Slide } from "./model.ts";
import { minutesOf } from "./plan.ts";
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
  if (slide.minutes === 0 && slide.part !== "backup" && !slide.hidden)
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

function lintPlan(deck: Deck): Problem[] {
  const found = deck.lengths.length === 0 ? lintMinutes(deck) : lintLengths(deck);
  return found.map((message) => ({ line: 1, column: 1, message, severity: "warning" }));
}

/** A deck of one length: a tenth more or a fifth less than the plan is still the plan. */
function lintMinutes(deck: Deck): string[] {
  const { planMinutes: plan } = deck;
  if (plan === 0) return ["Rencana waktu dek belum ditulis (plan: menit) di bagian awal."];
  const minutes = minutesOf(deck, null);
  return minutes > plan * 1.1 || minutes < plan * 0.8
    ? [`Jumlah menit slide ${minutes}, sedangkan rencana dek ${plan}.`]
    : [];
}

/** Each length holds what it says, to a tenth. */
function lintLengths(deck: Deck): string[] {
  const { planMinutes: plan, lengths } = deck;
  const others = deck.slides.filter(({ from }) => from !== 0 && !lengths.includes(from));
  return [
    ...(lengths.includes(plan) ? [] : [`Rencana dek (plan: ${plan}) bukan salah satu dari lengths.`]),
    ...lengths.flatMap((length) => {
      const minutes = minutesOf(deck, length);
      const off = Math.abs(minutes - length) > length * 0.1;
      return off ? [`Untuk ${length} menit, jumlah menit slidenya ${minutes}.`] : [];
    }),
    ...others.map(({ id, from }) => `Slide "${id}": data-from=${from} bukan salah satu dari lengths.`),
  ];
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
