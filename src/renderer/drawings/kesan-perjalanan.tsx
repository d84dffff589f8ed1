import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Check } from "./glyphs.tsx";
import { Paper, Suitcase } from "./things.tsx";

/** One suitcase, two shadows: the report it brought home, or the chair by the pool. */
export function KesanPerjalanan({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <path className="d-thread d-draws" pathLength={1} d="M300 290 180 400" />
      <path className="d-gone" d="M420 290 540 400" />
      <Suitcase x={360} y={180} size={280} tone="gold" />
      <g className="d-comes d-comes-1">
        <Paper x={170} y={540} size={240} tone="card" />
        <circle className="d-gold" cx="250" cy="630" r="48" />
        <Check x={250} y={630} size={62} />
      </g>
      <g className="d-comes d-comes-2">
        <path className="d-soft" d="M400 500c30-90 230-90 270 0z" />
        <path className="d-line" d="M536 432v230M430 660h230M450 660l60-70h110l30 70" />
      </g>
    </Sheet>
  );
}
