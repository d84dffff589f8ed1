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

export type PaperSlideProps = Pick<StaticSlideProps, "slide" | "live" | "ordinal">;

/** A slide at its own size with every step taken and none singled out, for print. */
export function PaperSlide({ slide, live, ordinal = null }: PaperSlideProps): ReactNode {
  const whole = useMemo(() => ({ ...slide, body: stepBody(slide.body, Infinity) }), [slide]);
  return <SlideBody slide={whole} live={live} ordinal={ordinal} />;
}
