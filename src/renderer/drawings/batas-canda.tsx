import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Face } from "./things.tsx";

/** Three laugh. The line runs before the fourth. */
export function BatasCanda({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <Face x={130} y={170} size={200} tone="card" mood="laughs" />
      <Face x={260} y={360} size={200} tone="card" mood="laughs" />
      <Face x={130} y={550} size={200} tone="card" mood="laughs" />
      <path className="d-gone" d="M418 70v580" />
      <g className="d-comes d-comes-2">
        <Face x={576} y={360} size={240} tone="gold" mood="silent" />
      </g>
    </Sheet>
  );
}
