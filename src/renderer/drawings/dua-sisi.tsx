import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Bubble } from "./glyphs.tsx";

/** One coin: a face that spreads good news, a face that cracks a reputation. */
export function DuaSisi({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <circle className="d-card" cx="360" cy="360" r="290" />
      <path className="d-ink" d="M360 70a290 290 0 0 1 0 580z" />
      <path className="d-thread" d="M360 40v640" />
      <g className="d-step-1">
        <Bubble x={232} y={300} size={170} tone="gold" />
        <path className="d-line" d="M192 290h80M232 250v80" />
        <path className="d-line" d="M150 470c40 36 120 36 160 0" />
      </g>
      <g className="d-step-2">
        <path
          className="d-pale"
          d="M430 300h110a20 20 0 0 1 20 20v70a20 20 0 0 1-20 20h-34l-40 40v-40h-36a20 20 0 0 1-20-20v-70a20 20 0 0 1 20-20z"
          transform="translate(6 -60)"
        />
        <path className="d-pale" d="M452 296h84" />
        <path className="d-pale" d="M420 500c34-40 104-40 138 0" />
        <path className="d-thread" d="M650 240l-54 40 34 34-60 44" />
      </g>
    </Sheet>
  );
}
