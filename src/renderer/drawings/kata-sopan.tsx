import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Check } from "./glyphs.tsx";
import { Burst } from "./things.tsx";

/** The same answer twice: once with points on it, once without. */
export function KataSopan({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <Burst x={200} y={210} size={360} />
      <g className="d-from-1">
        <path className="d-thread" d="M230 410c10 60 60 86 120 90" />
        <path className="d-gold" d="M350 460v80l60-40z" />
        <path
          className="d-soft"
          d="M480 330h170a50 50 0 0 1 50 50v160a50 50 0 0 1-50 50h-30l16 80-100-80h-56a50 50 0 0 1-50-50V380a50 50 0 0 1 50-50z"
        />
        <Check x={566} y={462} size={150} />
      </g>
    </Sheet>
  );
}
