import { type ReactNode, useMemo } from "react";
import type { Slide } from "../../core/deck/model.ts";
import type { Live } from "./live.tsx";
import { SlideBody } from "./slide-body.tsx";
import { SlideFrame } from "./slide-frame.tsx";
import { stepBody } from "./step-body.ts";

export type StaticSlideProps = {
  slide: Slide;
  /** Presses of "next" already made on this slide; `slide.steps` shows all. */
  step: number;
  live: Live;
  ordinal?: number | null;
  /** CSS pixels; without it the slide fits its parent. */
  width?: number;
};

/** A slide without the deck engine: previews, thumbnails, the kiosk's loop, paper. */
export function StaticSlide({ slide, step, live, ordinal = null, width }: StaticSlideProps): ReactNode {
  const stepped = useMemo(() => ({ ...slide, body: stepBody(slide.body, step) }), [slide, step]);
  return (
    <SlideFrame {...(width === undefined ? {} : { width })}>
      <SlideBody slide={stepped} live={live} ordinal={ordinal} />
    </SlideFrame>
  );
}
