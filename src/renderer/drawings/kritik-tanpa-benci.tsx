import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Person } from "./glyphs.tsx";

/** The arrow goes to what happened; the people beside it stand behind a shield. */
export function KritikTanpaBenci({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <circle className="d-card" cx="260" cy="280" r="220" />
      <circle className="d-soft" cx="260" cy="280" r="140" />
      <circle className="d-gold" cx="260" cy="280" r="62" />
      <g className="d-flies">
        <path className="d-line" d="M262 278 640 30M540 96l4-56M540 96l54 16M582 68l4-56M582 68l54 16" />
        <circle className="d-ink" cx="262" cy="278" r="12" />
      </g>
      <g className="d-comes d-comes-1">
        <path
          className="d-soft"
          d="M510 380c50 34 110 46 180 46 0 140-60 220-180 280-120-60-180-140-180-280 70 0 130-12 180-46z"
        />
        <Person x={456} y={540} size={124} tone="card" />
        <Person x={566} y={540} size={124} tone="card" />
      </g>
      <path className="d-line" d="M140 470 90 690" />
    </Sheet>
  );
}
