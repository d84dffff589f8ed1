import type { Slide } from "../../core/deck/model.ts";
import { isNear } from "../../core/deck/near-words.ts";
import { slideText } from "../../core/deck/text.ts";

export type SlideIndex = { slide: Slide; number: number; text: string; words: string[] }[];

export function indexSlides(slides: Slide[]): SlideIndex {
  return slides.map((slide, index) => {
    const text = fold(`${slideText(slide)} ${slide.title}`);
    return { slide, number: index + 1, text, words: [...new Set(text.split(/[^\p{L}\p{N}]+/u))] };
  });
}

/** Best first: the number asked for, every word in the title, in the text, and last what was nearly typed so. */
export function searchSlides(index: SlideIndex, query: string): SlideIndex {
  const asked = fold(query).split(/\s+/).filter(Boolean);
  if (asked.length === 0) return index;
  return index
    .map((entry) => ({ entry, rank: rankOf(entry, asked) }))
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.entry.number - b.entry.number)
    .map(({ entry }) => entry);
}

function rankOf({ slide, number, text, words }: SlideIndex[number], asked: string[]): number | null {
  if (String(number) === asked.join("")) return 0;
  const title = fold(slide.title);
  if (asked.every((word) => title.includes(word))) return 1;
  const holds = (word: string) => text.includes(word) || slide.id.includes(word);
  if (asked.every(holds)) return 2;
  const nearly = (word: string) => holds(word) || words.some((each) => isNear(word, each));
  return asked.every(nearly) ? 3 : null;
}

const fold = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
