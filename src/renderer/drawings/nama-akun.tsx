import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Building, Check, Cross, Person } from "./glyphs.tsx";

/** Two name plates: the ministry's house is not a private account's name, one's own is. */
export function NamaAkun({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <rect className="d-card" x="60" y="90" width="600" height="230" rx="34" />
      <circle className="d-soft" cx="180" cy="205" r="76" />
      <Building x={180} y={200} size={92} />
      <text className="d-sign" x="326" y="244">
        @
      </text>
      <path className="d-line" d="M400 184h90M400 232h64" />
      <g className="d-comes d-comes-1">
        <circle className="d-ink" cx="580" cy="205" r="58" />
        <Cross x={580} y={205} size={72} tone="card" />
      </g>
      <rect className="d-card" x="60" y="400" width="600" height="230" rx="34" />
      <circle className="d-soft" cx="180" cy="515" r="76" />
      <Person x={180} y={514} size={92} tone="card" />
      <text className="d-sign" x="326" y="554">
        @
      </text>
      <path className="d-line" d="M400 494h90M400 542h64" />
      <g className="d-comes d-comes-3">
        <circle className="d-gold" cx="580" cy="515" r="58" />
        <Check x={580} y={515} size={72} />
      </g>
    </Sheet>
  );
}
