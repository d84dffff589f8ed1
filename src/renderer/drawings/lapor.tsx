import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Bubble, Building, Lens, Lock } from "./glyphs.tsx";
import { Envelope } from "./things.tsx";

/** Past the noise, along its own line, to the desk where it is read. */
export function Lapor({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <Bubble x={110} y={120} size={130} tone="card" />
      <Bubble x={290} y={90} size={100} tone="card" />
      <Bubble x={450} y={140} size={140} tone="card" />
      <Bubble x={620} y={96} size={110} tone="card" />
      <path className="d-thread d-draws" pathLength={1} d="M150 420c60-120 150-120 210-40s130 60 190 60" />
      <g className="d-slides">
        <Envelope x={170} y={470} size={250} tone="soft" />
        <Lock x={170} y={560} size={110} />
      </g>
      <g className="d-comes d-comes-3">
        <Building x={540} y={500} size={280} tone="gold" />
        <Lens x={630} y={630} size={150} tone="card" />
      </g>
    </Sheet>
  );
}
