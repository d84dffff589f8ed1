import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Bubble, Check, Lens, Lock, Photo } from "./glyphs.tsx";

const gates = [180, 300, 420, 540];

/** Four gates on one screen, and only then the arrow out. */
export function SebelumMengunggah({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <rect className="d-card" x="170" y="90" width="330" height="590" rx="46" />
      <path className="d-line" d="M300 634h70" />
      {gates.map((y, index) => (
        <g key={y}>
          <path className="d-faint" d={`M200 ${y + 60}h270`} />
          <g className={`d-step-${index + 1}`}>
            <rect className="d-gold" x="384" y={y - 36} width="76" height="76" rx="16" />
            <Check x={422} y={y + 2} size={58} />
          </g>
        </g>
      ))}
      <Photo x={262} y={180} size={92} tone="soft" />
      <Bubble x={262} y={304} size={88} tone="soft" />
      <Lens x={262} y={420} size={84} tone="soft" />
      <Lock x={262} y={536} size={80} tone="soft" />
      <path className="d-gold d-step-4" d="M596 110 690 226h-54v190h-80V226h-54z" />
    </Sheet>
  );
}
