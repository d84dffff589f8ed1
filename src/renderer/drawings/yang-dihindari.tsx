import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Bubble, Lock, Person } from "./glyphs.tsx";
import { Ballot, Burst, Face, Hook, Palm, Paper, Suitcase } from "./things.tsx";

type Tile = {
  column: number;
  row: number;
  ground: "gold" | "soft" | "card";
  draw: (x: number, y: number) => ReactNode;
};

const sign = (text: string) => (x: number, y: number) => (
  <text className="d-sign d-sign-small" x={x} y={y + 34}>
    {text}
  </text>
);

/** In the order they are told: news, standing, dignity, safety, and what the circular adds. */
const groups: Tile[][] = [
  [
    { column: 0, row: 0, ground: "gold", draw: (x, y) => <Bubble x={x} y={y + 4} size={92} /> },
    { column: 1, row: 0, ground: "gold", draw: (x, y) => <Lock x={x} y={y - 2} size={84} tone="card" /> },
  ],
  [
    { column: 0, row: 2, ground: "soft", draw: (x, y) => <Ballot x={x} y={y} size={88} /> },
    { column: 1, row: 2, ground: "soft", draw: sign("@") },
    { column: 2, row: 2, ground: "soft", draw: (x, y) => <Suitcase x={x} y={y - 2} size={94} tone="gold" /> },
  ],
  [
    { column: 0, row: 1, ground: "card", draw: (x, y) => <Burst x={x} y={y} size={104} tone="gold" /> },
    {
      column: 1,
      row: 1,
      ground: "card",
      draw: (x, y) => (
        <>
          <Person x={x - 22} y={y} size={76} tone="ink" />
          <Person x={x + 24} y={y} size={76} tone="gold" />
        </>
      ),
    },
    {
      column: 2,
      row: 1,
      ground: "card",
      draw: (x, y) => <Face x={x} y={y} size={92} tone="gold" mood="silent" />,
    },
    { column: 3, row: 1, ground: "card", draw: sign("≠") },
  ],
  [
    { column: 2, row: 0, ground: "soft", draw: (x, y) => <Hook x={x + 8} y={y + 2} size={94} /> },
    { column: 3, row: 0, ground: "soft", draw: (x, y) => <Palm x={x} y={y} size={104} /> },
  ],
  [{ column: 3, row: 2, ground: "card", draw: (x, y) => <Paper x={x} y={y} size={92} tone="soft" /> }],
];

/** Twelve tiles; each step lights one group. */
export function YangDihindari({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      {groups.map((tiles, index) => (
        <g
          key={tiles.map(({ column, row }) => `${column}${row}`).join(" ")}
          className={`d-step-${index + 1}`}
        >
          {tiles.map(({ column, row, ground, draw }) => {
            const [x, y] = [90 + column * 180, 180 + row * 180];
            return (
              <g key={`${column} ${row}`}>
                <rect className={`d-${ground}`} x={x - 76} y={y - 76} width="152" height="152" rx="26" />
                {draw(x, y)}
              </g>
            );
          })}
        </g>
      ))}
    </Sheet>
  );
}
