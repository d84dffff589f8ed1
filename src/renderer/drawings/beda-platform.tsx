import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";

/** Three houses with three house rules: shapes differ, and so do the sheets beside the doors. */
export function BedaPlatform({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <path className="d-thread" d="M330 195h60M195 330v55M335 525h65M530 330v60" />
      <g className="d-comes d-comes-1">
        <rect className="d-card" x="60" y="60" width="270" height="270" rx="60" />
        <circle className="d-gold" cx="195" cy="195" r="66" />
      </g>
      <g className="d-comes d-comes-2">
        <rect className="d-card" x="390" y="60" width="270" height="270" rx="12" />
        <path className="d-soft" d="M480 130l120 65-120 65z" />
      </g>
      <g className="d-comes d-comes-3">
        <circle className="d-card" cx="195" cy="525" r="140" />
        <path className="d-deep" d="M120 470h150v80h-70l-40 40v-40h-40z" />
      </g>
      <g className="d-comes d-comes-4">
        <path className="d-soft" d="M400 390h200l60 60v210H400z" />
        <path className="d-line" d="M600 390v60h60M446 500h150M446 556h150M446 612h90" />
      </g>
    </Sheet>
  );
}
