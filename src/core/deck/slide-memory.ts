import type { Picture, Place, Slide } from "./model.ts";
import type { Poll } from "../poll/poll.ts";
import type { NamedPost } from "../post/post.ts";
import type { PlanMarks } from "./plan.ts";
import type { Report } from "./report.ts";
import type { SlideLink } from "./sanitise.ts";
import { readSlide, type DeckFinds } from "./slide.ts";
import type { Chunk } from "./split.ts";

type Remembered = {
  slide: Slide;
  line: number;
  marks: PlanMarks;
  pictures: Picture[];
  links: SlideLink[];
  /** The live blocks that stand on it. */
  poll: Poll | null;
  post: NamedPost | null;
};

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
  const { live } = finds;
  const key = `${live.language}\0${chunk.text}\0${chunk.notesLine - chunk.line}\0${chunk.notes ?? ""}`;
  const known = before.slides.get(key);
  // Two blocks of one id are told of by the second, wherever it stands now.
  const taken =
    (known?.poll && live.polls.has(known.poll.id)) || (known?.post && live.posts.has(known.post.id));
  if (known && !taken) {
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
    if (known.poll) live.polls.set(known.poll.id, known.poll);
    if (known.post) live.posts.set(known.post.id, known.post);
    return slide;
  }

  let quiet = true;
  const listen: Report = (...said) => {
    quiet = false;
    report(...said);
  };
  const found = {
    pictures: finds.pictures.length,
    links: finds.links.length,
    polls: live.polls.size,
    posts: live.posts.size,
  };
  const slide = readSlide(chunk, finds, listen);
  const marks = finds.marks.get(slide);
  // A problem names a line: such a slide is read again.
  if (quiet && marks)
    next.slides.set(key, {
      slide: { ...slide },
      line: chunk.line,
      marks,
      pictures: finds.pictures.slice(found.pictures),
      links: finds.links.slice(found.links),
      poll: live.polls.size > found.polls ? (live.polls.get(slide.poll ?? "") ?? null) : null,
      post: live.posts.size > found.posts ? (live.posts.get(slide.post ?? "") ?? null) : null,
    });
  return slide;
}
