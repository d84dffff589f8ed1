import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Palm } from "./things.tsx";

const phone = (x: number, y: number, className: string) => (
  <rect className={className} x={x} y={y} width="130" height="220" rx="26" />
);

/** The message goes from phone to phone until a hand keeps it. */
export function Terorisme({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <path
        className="d-thread d-draws"
        pathLength={1}
        d="M150 170c110-90 170 20 230 80 60 50 40 130-10 180"
      />
      <path className="d-gone" d="M330 530c60 50 130 60 200 30" />
      {phone(50, 60, "d-card")}
      {phone(330, 90, "d-card")}
      <path className="d-gold" d="M88 138h54v54H88zM368 168h54v54h-54z" />
      {phone(540, 450, "d-gone")}
      <g className="d-comes d-comes-3">
        <Palm x={270} y={540} size={280} />
      </g>
    </Sheet>
  );
}
