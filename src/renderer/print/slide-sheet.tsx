import type { ReactNode } from "react";
import type { Slide } from "../../core/deck/model.ts";
import { SlideBody } from "../deck/slide-body.tsx";
import { stepBody } from "../deck/step-body.ts";
import { hallLive } from "../hall/hall-context.tsx";
import { usePaper } from "./paper-context.tsx";
import { forPaper } from "./paper-body.ts";

type SlideSheetProps = { slide: Slide; step: number | null; first: boolean };

/** A slide as large as the page. Later steps of one repeat its heading to the eye alone: it has one bookmark. */
export function SlideSheet({ slide, step, first }: SlideSheetProps): ReactNode {
  return (
    <section
      {...(first ? { id: slide.id } : {})}
      className="page"
      data-slide={slide.id}
      aria-label={slide.title}
    >
      <PaperSlide slide={slide} step={step} first={first} />
    </section>
  );
}

/** The slide at its own size; `step` null takes every step and singles none out. */
export function PaperSlide({
  slide,
  step,
  first = true,
}: Omit<SlideSheetProps, "first"> & { first?: boolean }): ReactNode {
  const { ordinalOf } = usePaper();
  const body = forPaper(stepBody(slide.body, step ?? Infinity), first);
  return <SlideBody slide={{ ...slide, body }} live={hallLive} ordinal={ordinalOf(slide)} />;
}
