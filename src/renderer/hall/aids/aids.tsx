import type { ReactNode } from "react";
import type { HallAids, Zoom } from "../../../core/session/aids.ts";
import { canvas, SlideFrame } from "../../deck/slide-frame.tsx";
import { InkStroke } from "./ink.tsx";
import { useAim } from "./use-aim.ts";
import "./aids.css";

type AidsProps = {
  aids: HallAids;
  /** In a picture of the whole slide: which part of it the hall sees enlarged. */
  framed?: boolean;
  children?: ReactNode;
};

/** Ink, spotlight and laser over whatever stands on the canvas. Seen only: a screen reader has the slide itself. */
export function Aids({ aids, framed = false, children }: AidsProps): ReactNode {
  const { pointer, drawing } = useAim(aids);
  const strokes = drawing ? [...aids.ink, drawing] : aids.ink;
  const place = pointer && { left: pointer.x * canvas.width, top: pointer.y * canvas.height };
  return (
    <div className="aids">
      <SlideFrame>
        <div aria-hidden="true">
          {strokes.length > 0 && (
            <svg className="ink" viewBox={`0 0 ${canvas.width} ${canvas.height}`}>
              {strokes.map((stroke) => (
                <InkStroke key={stroke.id} stroke={stroke} />
              ))}
            </svg>
          )}
          {place && <div className={`aid-${pointer.tool}`} style={place} />}
          {framed && aids.zoom && <div className="zoom-frame" style={seenPart(aids.zoom)} />}
        </div>
        {children}
      </SlideFrame>
    </div>
  );
}

/** In canvas pixels. */
function seenPart({ x, y, scale }: Zoom) {
  const [width, height] = [canvas.width / scale, canvas.height / scale];
  return { left: x * (canvas.width - width), top: y * (canvas.height - height), width, height };
}
