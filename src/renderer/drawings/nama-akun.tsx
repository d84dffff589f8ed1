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
      <text className="d-sign" x="340" y="244">
        @
      </text>
      <path className="d-line" d="M404 184h110M404 232h80" />
      <circle className="d-ink" cx="604" cy="205" r="62" />
      <Cross x={604} y={205} size={76} tone="card" />
      <rect className="d-card" x="60" y="400" width="600" height="230" rx="34" />
      <circle className="d-soft" cx="180" cy="515" r="76" />
      <Person x={180} y={514} size={92} tone="card" />
      <text className="d-sign" x="340" y="554">
        @
      </text>
      <path className="d-line" d="M404 494h110M404 542h80" />
      <circle className="d-gold" cx="604" cy="515" r="62" />
      <Check x={604} y={515} size={76} />
    </Sheet>
  );
}
