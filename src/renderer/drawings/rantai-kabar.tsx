import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Bubble } from "./glyphs.tsx";
import { Palm } from "./things.tsx";

const upper =
  "M120 360 270 210M270 210 450 130M270 210 450 290M450 130 620 90M450 130 620 176M450 290 620 262M450 290 620 330";
const lower =
  "M270 510 450 430M270 510 450 590M450 430 620 390M450 430 620 458M450 590 620 548M450 590 620 630";
const above = [130, 290];
const below = [430, 590];

const crowd = (rows: number[]) =>
  rows.map((y) => (
    <g key={y}>
      <Bubble x={450} y={y} size={88} tone="card" />
      <Bubble x={640} y={y - 36} size={60} tone="soft" />
      <Bubble x={640} y={y + 38} size={60} tone="soft" />
    </g>
  ));

/** Forwarded to two, and two, and two. A thumb that rests takes a whole branch away. */
export function RantaiKabar({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <path className="d-thread" d={upper} />
      <path className="d-thread" d="M120 360 270 510" />
      {crowd(above)}
      <Bubble x={270} y={210} size={110} tone="card" />
      <g className="d-until-1">
        <path className="d-thread" d={lower} />
        {crowd(below)}
        <Bubble x={270} y={510} size={110} tone="card" />
      </g>
      <g className="d-from-1">
        <path className="d-gone" d={lower} />
        <Palm x={270} y={520} size={190} />
      </g>
      <Bubble x={110} y={360} size={150} tone="gold" />
    </Sheet>
  );
}
