import type { Deck, Part, Slide } from "./model.ts";

/** What a slide's own comment says of the plan; null where it says nothing. */
export type PlanMarks = { part: Part | null; from: number | null };

/**
 * Gives every slide its part and the shortest talk it belongs to. What a section's door says holds for the slides behind
 * it that say nothing themselves, up to the next door. An optional slide belongs to the longest talk unless it names another.
 */
export function settlePlan(slides: Slide[], marks: Map<Slide, PlanMarks>, lengths: number[]): void {
  const none: PlanMarks = { part: null, from: null };
  let door = none;
  for (const slide of slides) {
    const own = marks.get(slide) ?? none;
    if (slide.layout === "section") door = own;
    const said = own.part === null && own.from === null ? door : own;
    slide.part = said.part ?? "core";
    slide.from = said.from ?? (slide.part === "optional" ? Math.max(0, ...lengths) : 0);
  }
}

/** Minutes of the slides a talk of this length holds; all but backup and hidden ones for a deck without lengths. */
export function minutesOf({ slides }: Pick<Deck, "slides">, length: number | null): number {
  const sum = slides
    .filter(({ part, hidden, from }) => part !== "backup" && !hidden && (length === null || from <= length))
    .reduce((total, { minutes }) => total + minutes, 0);
  return Math.round(sum * 10) / 10;
}
