import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Person } from "./glyphs.tsx";

const queue = [
  { x: 100, tone: "gold", size: 150 },
  { x: 274, tone: "card", size: 176 },
  { x: 448, tone: "ink", size: 150 },
  { x: 622, tone: "soft", size: 164 },
] as const;

/** One counter for everyone who waits. */
export function LoketSama({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <rect className="d-card" x="120" y="130" width="480" height="230" />
      <path className="d-gold" d="M90 50h540l40 90H50z" />
      <path className="d-line" d="M225 50l-20 90M360 50v90M495 50l20 90" />
      <Person x={360} y={296} size={150} tone="soft" />
      <path className="d-ink" d="M80 356h560v34H80z" />
      {queue.map(({ x, tone, size }, index) => (
        <g key={x} className={`d-comes d-comes-${index + 1}`}>
          <Person x={x} y={660 - size / 2} size={size} tone={tone} />
        </g>
      ))}
      <path className="d-faint" d="M20 668h680" />
    </Sheet>
  );
}
