import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Person } from "./glyphs.tsx";

/** Level scales: two sides, one weight, and the beam held by the person in between. */
export function Netral({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <g className="d-settles">
        <path
          className="d-line"
          d="M130 210h460M160 210 70 430M160 210l90 220M560 210l-90 220M560 210l90 220"
        />
        <path className="d-soft" d="M50 430h220c-8 70-50 106-110 106S58 500 50 430z" />
        <path className="d-soft" d="M450 430h220c-8 70-50 106-110 106s-102-36-110-106z" />
        <Person x={160} y={396} size={84} tone="card" />
        <Person x={560} y={396} size={84} tone="ink" />
      </g>
      <path className="d-line" d="M360 90v480" />
      <path className="d-card" d="M240 650c0-60 50-90 120-90s120 30 120 90z" />
      <circle className="d-gold" cx="360" cy="196" r="72" />
      <path className="d-line" d="M326 184h68M326 212h68" />
    </Sheet>
  );
}
