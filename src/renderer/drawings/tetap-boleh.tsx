import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Bubble, Person } from "./glyphs.tsx";
import { Bulb, Megaphone } from "./things.tsx";

const pane = (x: number, y: number) => (
  <rect className="d-soft" x={x - 94} y={y - 74} width="188" height="148" rx="14" />
);

/** Our own house: each step lights another window. */
export function TetapBoleh({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <path className="d-card" d="M110 300h500v390H110z" />
      <path className="d-deep" d="M50 310 360 30l310 280z" />
      <g className="d-step-1">
        <circle className="d-soft" cx="360" cy="204" r="82" />
        <Bubble x={360} y={208} size={100} tone="gold" />
      </g>
      <g className="d-step-2">
        {pane(236, 402)}
        <Bulb x={236} y={402} size={120} />
      </g>
      <g className="d-step-3">
        {pane(484, 402)}
        <Person x={440} y={404} size={112} tone="card" />
        <Person x={526} y={404} size={112} tone="card" />
        <Person x={484} y={430} size={74} tone="gold" />
      </g>
      <g className="d-step-4">
        {pane(236, 592)}
        <Person x={180} y={600} size={84} tone="card" />
        <Person x={236} y={594} size={98} tone="gold" />
        <Person x={292} y={600} size={84} tone="card" />
      </g>
      <g className="d-step-5">
        {pane(484, 592)}
        <Megaphone x={484} y={596} size={124} />
      </g>
    </Sheet>
  );
}
