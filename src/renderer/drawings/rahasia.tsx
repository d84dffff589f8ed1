import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Lock } from "./glyphs.tsx";

/** Papers that stay in their folder, and the phone that is not pointed at them. */
export function Rahasia({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <path className="d-card" d="M150 130h300l60 60v170H150z" />
      <path className="d-line" d="M450 130v60h60M204 220h180M204 274h230" />
      <path
        className="d-soft"
        d="M70 300h190l50 56h280a26 26 0 0 1 26 26v230a30 30 0 0 1-30 30H100a30 30 0 0 1-30-30z"
      />
      <g className="d-comes d-comes-1">
        <Lock x={340} y={500} size={210} tone="gold" />
      </g>
      <g transform="rotate(16 610 170)">
        <rect className="d-card" x="556" y="60" width="118" height="206" rx="22" />
        <circle className="d-line" cx="615" cy="150" r="28" />
      </g>
      <path className="d-thread d-draws" pathLength={1} d="M520 280 690 60" />
    </Sheet>
  );
}
