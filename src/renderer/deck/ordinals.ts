import type { Slide } from "../../core/deck/model.ts";

/** Slide id to its 1-based number among the `section` slides; backup slides are not counted. */
export function sectionOrdinals(slides: Slide[]): Map<string, number> {
  const doors = slides.filter((slide) => slide.layout === "section" && slide.part !== "backup");
  return new Map(doors.map((slide, index) => [slide.id, index + 1]));
}
