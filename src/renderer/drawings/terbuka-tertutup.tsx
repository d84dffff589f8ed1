import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Lock } from "./glyphs.tsx";
import { Paper } from "./things.tsx";

/** What has gone out through the open door may be carried on; the other door is not ours to open. */
export function TerbukaTertutup({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <path className="d-soft" d="M110 110h200v490H110z" />
      <path className="d-card" d="M110 110 40 160v500l70-60z" />
      <circle className="d-ink" cx="64" cy="400" r="10" />
      <g className="d-comes d-comes-1">
        <Paper x={240} y={500} size={200} tone="gold" />
      </g>
      <path className="d-line" d="M20 600h20M310 600h390" />
      <g className="d-from-1">
        <path className="d-card" d="M430 110h230v490H430z" />
        <path className="d-deep" d="M456 136h178v464H456z" />
        <Lock x={545} y={380} size={150} />
      </g>
    </Sheet>
  );
}
