import type { Slide } from "../deck/model.ts";

export type LoopStep = {
  slide: Slide;
  step: number;
  /** The post on this slide has been judged, findings and all. */
  judged: boolean;
};

/** Milliseconds without a touch before the loop goes back to its start. */
export const idleReset = 45_000;

/** What a lobby may see, step by step: public slides only, backup slides left out. */
export function loopSteps(slides: readonly Slide[]): LoopStep[] {
  return slides
    .filter((slide) => !slide.private && slide.part !== "backup" && !slide.hidden && slide.poll === null)
    .flatMap((slide) => {
      const steps = Array.from({ length: slide.steps + 1 }, (_, step) => ({ slide, step, judged: false }));
      return slide.post === null ? steps : [...steps, { slide, step: slide.steps, judged: true }];
    });
}

/** Milliseconds a step stands: long enough to read its words once, slowly. */
export function dwell(text: string, step: number): number {
  const wordsToRead = text.split(/\s+/).length;
  return step > 0 ? 4_000 : Math.min(20_000, Math.max(7_000, wordsToRead * 400));
}
