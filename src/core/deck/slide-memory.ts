import type { Picture, Place, Slide } from "./model.ts";
import type { PlanMarks } from "./plan.ts";
import type { Report } from "./report.ts";
import type { SlideLink } from "./sanitise.ts";
import { readSlide, type DeckFinds } from "./slide.ts";
import type { Chunk } from "./split.ts";

type Remembered = { slide: Slide; line: number; marks: PlanMarks; pictures: Picture[]; links: SlideLink[] };

/** Slides of the reading before, by their text. Reading the deck again after an edit then reads what was edited. */
export type SlideMemory = { slides: Map<string, Remembered> };
export const emptyMemory = (): SlideMemory => ({ slides: new Map() });

/** Reads a slide, or takes it from the reading before. What it reads goes into `next`, for the reading after. */
export function recallSlide(
  chunk: Chunk,
  finds: DeckFinds,
  report: Report,
  before: SlideMemory,
  next: SlideMemory,
): Slide {
  const key = `${chunk.text}\0${chunk.notesLine - chunk.line}\0${chunk.notes ?? ""}`;
  const known = before.slides.get(key);
  if (known) {
    next.slides.set(key, known);
    const moved = <P extends Place>(place: P): P => ({
      ...place,
      line: place.line + chunk.line - known.line,
    });
    // Its id and its plan depend on the slides around it and are settled anew.
    const slide: Slide = { ...known.slide, column: chunk.column, place: moved(known.slide.place) };
    finds.marks.set(slide, known.marks);
    finds.pictures.push(...known.pictures.map(moved));
    finds.links.push(...known.links.map(moved));
    return slide;
  }

  let quiet = true;
  const listen: Report = (...said) => {
    quiet = false;
    report(...said);
  };
  const found = { pictures: finds.pictures.length, links: finds.links.length };
  const slide = readSlide(chunk, finds, listen);
  const marks = finds.marks.get(slide);
  // A problem names a line, and whether a question's id is free depends on the slides before: such a slide is read again.
  if (quiet && marks && slide.poll === null && slide.post === null)
    next.slides.set(key, {
      slide: { ...slide },
      line: chunk.line,
      marks,
      pictures: finds.pictures.slice(found.pictures),
      links: finds.links.slice(found.links),
    });
  return slide;
}
