import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Check } from "./glyphs.tsx";

/** A calendar page inside a turning arrow: look after the account again and again. */
export function CekBerkala({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <g className="d-turns">
        <path className="d-thread" d="M628 286A280 280 0 1 0 640 360" />
        <path className="d-gold" d="M676 250 616 330 560 244z" />
      </g>
      <rect className="d-card" x="210" y="220" width="300" height="300" rx="30" />
      <path className="d-ink" d="M210 300v-50a30 30 0 0 1 30-30h240a30 30 0 0 1 30 30v50z" />
      <path className="d-line" d="M284 250v-70M436 250v-70" />
      <g className="d-comes d-comes-2">
        <rect className="d-gold" x="296" y="340" width="128" height="128" rx="24" />
        <Check x={360} y={406} size={92} />
      </g>
    </Sheet>
  );
}
