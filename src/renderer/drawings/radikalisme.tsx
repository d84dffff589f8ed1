import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Heart, Hook } from "./things.tsx";

/** A film that begins with a heart; its line runs out of the frame and ends in a hook. */
export function Radikalisme({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <rect className="d-card" x="40" y="80" width="600" height="410" rx="38" />
      <path className="d-faint" d="M90 430h500" />
      <path className="d-gold" d="M312 206v150l120-75z" />
      <path className="d-thread d-draws" pathLength={1} d="M160 300c40 130 130 130 250 130S600 440 606 520" />
      <Heart x={156} y={236} size={150} tone="soft" />
      <g className="d-comes d-comes-3">
        <Hook x={590} y={600} size={190} tone="gold" />
      </g>
    </Sheet>
  );
}
