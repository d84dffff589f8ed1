import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Person } from "./glyphs.tsx";

/** An account without a name, and the thread that leads from it to a person. */
export function IdentitasDigital({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <path className="d-thread d-draws" pathLength={1} d="M230 330c0 90 60 60 110 110s20 110 100 110" />
      <circle className="d-card" cx="230" cy="200" r="140" />
      <path
        className="d-ink"
        d="M128 172h204v34c0 26-20 44-46 44-24 0-40-16-48-40h-16c-8 24-24 40-48 40-26 0-46-18-46-44z"
      />
      <path className="d-line" d="M186 286h88" />
      <g className="d-comes d-comes-3">
        <circle className="d-gold" cx="340" cy="440" r="20" />
        <rect className="d-card" x="380" y="390" width="300" height="250" rx="28" />
        <path className="d-gold" d="M380 446v-28a28 28 0 0 1 28-28h244a28 28 0 0 1 28 28v28z" />
        <Person x={462} y={544} size={106} tone="soft" />
        <path className="d-line" d="M550 508h88M550 554h88M550 600h50" />
      </g>
      <path className="d-faint" d="M480 130a110 110 0 0 1 110 110M480 180a60 60 0 0 1 60 60" />
      <circle className="d-ink" cx="484" cy="236" r="14" />
    </Sheet>
  );
}
