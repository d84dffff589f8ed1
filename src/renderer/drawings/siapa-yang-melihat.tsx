import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Eye, Person } from "./glyphs.tsx";

const around = (count: number, radius: number, turn: number) =>
  Array.from({ length: count }, (_, index) => {
    const angle = ((index / count) * 360 + turn) * (Math.PI / 180);
    return { x: 360 + radius * Math.cos(angle), y: 360 + radius * Math.sin(angle) };
  });

/** One post in the middle; each ring further out is more people, and people one does not know. */
export function SiapaYangMelihat({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <circle className="d-faint" cx="360" cy="360" r="306" />
      <circle className="d-faint" cx="360" cy="360" r="190" />
      <g className="d-comes d-comes-3">
        {around(12, 306, 15).map(({ x, y }) => (
          <Person key={`${x}`} x={x} y={y} size={74} tone="card" />
        ))}
      </g>
      <g className="d-comes d-comes-1">
        {around(6, 190, 0).map(({ x, y }) => (
          <Person key={`${x} ${y}`} x={x} y={y} size={84} tone="gold" />
        ))}
      </g>
      <Eye x={360} y={360} size={190} tone="card" />
    </Sheet>
  );
}
