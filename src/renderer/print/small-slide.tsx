import type { ReactNode } from "react";
import type { Slide } from "../../core/deck/model.ts";
import { canvas } from "../deck/slide-frame.tsx";
import { PaperSlide } from "./slide-sheet.tsx";

/** A slide with every step, drawn to `width` pixels and framed. */
export function SmallSlide({ slide, width }: { slide: Slide; width: number }): ReactNode {
  const scale = width / canvas.width;
  return (
    <div className="small-slide" style={{ width, height: canvas.height * scale }}>
      <div className="small-slide-canvas" style={{ transform: `scale(${scale})` }}>
        <PaperSlide slide={slide} step={null} />
      </div>
    </div>
  );
}
