import { memo } from "react";
import type { Stroke } from "../../../core/session/ink.ts";
import { canvas } from "../../deck/slide-frame.tsx";

/** A line of canvas pixels; a single point is a dot. */
export function pathOf(points: Stroke["points"]): string {
  const at = points.map(([x, y]) => `${round(x * canvas.width)} ${round(y * canvas.height)}`);
  return `M${at.join("L")}${at.length === 1 ? "h0" : ""}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Twice: a line and, under it, its contrary, so that it reads on every ground. */
export const InkStroke = memo(
  function InkStroke({ stroke }: { stroke: Stroke }) {
    const path = pathOf(stroke.points);
    return (
      <g className="ink-stroke" data-colour={stroke.colour}>
        <path className="ink-edge" d={path} />
        <path className="ink-line" d={path} />
      </g>
    );
  },
  // A finished stroke never changes, though each view brings a new copy of it; one being drawn only grows.
  ({ stroke: a }, { stroke: b }) => a.id === b.id && a.points.length === b.points.length,
);
