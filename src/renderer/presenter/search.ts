import type { Slide } from "../../core/deck/model.ts";
import { slideText } from "../../core/deck/text.ts";

export type SlideIndex = { slide: Slide; number: number; text: string }[];

export function indexSlides(slides: Slide[]): SlideIndex {
  return slides.map((slide, index) => ({ slide, number: index + 1, text: fold(slideText(slide)) }));
}

/** Slides that hold every word asked for, or carry the number; titles first. */
export function searchSlides(index: SlideIndex, query: string): SlideIndex {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return index;
  const hits = index.filter(
    ({ text, slide, number }) =>
      words.every((word) => text.includes(word) || slide.id.includes(word)) ||
      String(number) === words.join(""),
  );
  const rank = ({ slide, number }: SlideIndex[number]) =>
    String(number) === words.join("") ? 0 : words.every((word) => fold(slide.title).includes(word)) ? 1 : 2;
  return hits.toSorted((a, b) => rank(a) - rank(b) || a.number - b.number);
}

const fold = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
