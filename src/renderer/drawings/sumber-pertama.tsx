import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Bubble, Check, Lens, Person } from "./glyphs.tsx";

/** Back along the chain, teller by teller, until someone was there. */
export function SumberPertama({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <path className="d-thread d-draws" pathLength={1} d="M600 130 470 270 340 400 210 530" />
      <Bubble x={500} y={80} size={110} tone="card" />
      <Person x={610} y={140} size={130} tone="card" />
      <Person x={480} y={280} size={130} tone="card" />
      <Person x={345} y={420} size={130} tone="card" />
      <g className="d-comes d-comes-3">
        <Lens x={230} y={590} size={330} tone="soft" />
        <Person x={204} y={560} size={120} tone="gold" />
      </g>
      <g className="d-step-3">
        <circle className="d-gold" cx="90" cy="420" r="56" />
        <Check x={90} y={420} size={72} />
      </g>
    </Sheet>
  );
}
