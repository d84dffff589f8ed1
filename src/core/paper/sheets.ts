import type { Deck, Slide } from "../deck/model.ts";
import type { PaperJob } from "./job.ts";

/** One page, or for `noted` and `script` what begins on a new one and may run on. */
export type Sheet =
  /** `step` presses have been made; null shows all. A slide's first sheet alone is its heading and its bookmark. */
  | { kind: "slide"; slide: Slide; step: number | null; first: boolean }
  | { kind: "noted"; slide: Slide }
  | { kind: "handout"; slides: Slide[] }
  | { kind: "script"; slides: Slide[] };

/** What is printed and in which order. A public copy leaves out private slides; the notes are no part of it either way. */
export function sheetsOf({ slides }: Deck, { layout, perPage }: PaperJob): Sheet[] {
  switch (layout) {
    case "slides":
      return slides.map(whole);
    case "public":
      return slides.filter((slide) => !slide.private).map(whole);
    case "steps":
      return slides.flatMap((slide) =>
        Array.from({ length: slide.steps + 1 }, (_, step): Sheet => ({
          kind: "slide",
          slide,
          step,
          first: step === 0,
        })),
      );
    case "notes":
      return slides.map((slide) => ({ kind: "noted", slide }));
    case "handout":
      return inGroups(slides, perPage).map((group) => ({ kind: "handout", slides: group }));
    case "script":
      return [{ kind: "script", slides: slides.filter(({ notes }) => notes !== null) }];
  }
}

const whole = (slide: Slide): Sheet => ({ kind: "slide", slide, step: null, first: true });

const inGroups = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, group) =>
    all.slice(group * size, (group + 1) * size),
  );

/** A deck's table of contents: what the bookmarks are made of. Sections hold the slides after them. */
export type Entry = { slide: string; title: string; level: 1 | 2 };

export function contentsOf(sheets: readonly Sheet[]): Entry[] {
  const slides = sheets.flatMap((sheet) =>
    sheet.kind === "slide"
      ? sheet.first
        ? [sheet.slide]
        : []
      : "slides" in sheet
        ? sheet.slides
        : [sheet.slide],
  );
  let within = false;
  return slides.map(({ id, title, layout, part }) => {
    const opens = layout === "section" || layout === "opener" || layout === "closing" || part === "backup";
    if (opens) within = layout === "section";
    return { slide: id, title: title || id, level: opens || !within ? 1 : 2 };
  });
}
