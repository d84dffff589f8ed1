import { readFrontMatter } from "./front-matter.ts";
import { checkLinks, settleIds } from "./ids.ts";
import { limits } from "./limits.ts";
import { deckFormat, type ParsedDeck } from "./model.ts";
import { settlePlan } from "./plan.ts";
import { collector } from "./report.ts";
import { brokenSlide, type DeckFinds } from "./slide.ts";
import { emptyMemory, recallSlide, type SlideMemory } from "./slide-memory.ts";
import { splitSlides } from "./split.ts";

const start = { line: 1, column: 1 };

/**
 * Reads a deck; never fails. Whatever is wrong is a problem with its place, and shows on its slide. `memory` is kept by who
 * reads the same file again and again, and changes nothing but the time it takes.
 */
export function parseDeck(
  text: string,
  source: { id: string },
  memory: SlideMemory = emptyMemory(),
): ParsedDeck {
  const { report, sorted } = collector();
  const tooLong = text.length > limits.deckCharacters;
  const lines = tooLong ? [] : text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const { matter, next: first } = readFrontMatter(lines, report);
  const chunks = splitSlides(lines, first, report);
  const next = emptyMemory();
  const finds: DeckFinds = {
    live: { language: matter.language, polls: new Map(), posts: new Map() },
    pictures: [],
    links: [],
    marks: new Map(),
  };
  const slides = chunks
    .slice(0, limits.slides)
    .map((chunk) => recallSlide(chunk, finds, report, memory, next));
  memory.slides = next.slides;

  const surplus = chunks[limits.slides];
  const trouble = tooLong
    ? "Dek ini terlalu besar untuk dibaca. Bagi menjadi beberapa dek yang lebih kecil."
    : surplus
      ? `Dek ini lebih dari ${limits.slides} slide. Slide mulai baris ${surplus.line} tidak ditampilkan.`
      : chunks.length === 0
        ? "Dek ini masih kosong. Tulis slide pertama, lalu simpan; dek dapat dibuka lagi."
        : null;
  if (trouble !== null) {
    const column = (slides.at(-1)?.column ?? -1) + 1;
    const line = surplus?.line ?? 1;
    report({ ...start, line }, trouble);
    slides.push(brokenSlide({ column, line }, trouble));
  }
  settleIds(slides, report);
  settlePlan(slides, finds.marks, matter.lengths);
  checkLinks(finds.links, slides, report);
  return {
    deck: {
      format: deckFormat,
      id: source.id,
      title: matter.title || (slides.find(({ title }) => title !== "")?.title ?? source.id),
      subtitle: matter.subtitle,
      language: matter.language,
      planMinutes: matter.plan,
      lengths: matter.lengths,
      slides,
      polls: [...finds.live.polls.values()],
      posts: [...finds.live.posts.values()],
    },
    problems: sorted(),
    pictures: finds.pictures,
  };
}
