import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Check, Eye, Footprint, Person } from "./glyphs.tsx";

type Seat = { x: number; y: number };

const draw: ((seat: Seat) => ReactNode)[] = [
  ({ x, y }) => (
    <path className="d-line" d={`M${x - 42} ${y - 32}h36v64h-36zM${x + 8} ${y - 32}h36v64h-36z`} />
  ),
  ({ x, y }) => <Footprint x={x} y={y} size={96} turn={18} />,
  ({ x, y }) => <Person x={x} y={y - 4} size={92} tone="card" />,
  ({ x, y }) => (
    <>
      <path className="d-line" d={`M${x + 44} ${y - 18}a48 48 0 1 0 2 34`} />
      <Check x={x} y={y} size={52} />
    </>
  ),
  ({ x, y }) => <Eye x={x} y={y} size={118} tone="card" />,
];

const seatOf = (index: number): Seat => {
  const angle = (index * 72 - 90) * (Math.PI / 180);
  return { x: 360 + 232 * Math.cos(angle), y: 376 + 232 * Math.sin(angle) };
};

/** Five things true of every account, around the phone they are true of; each step lights one. */
export function LimaAsumsi({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      {draw.map((sign, index) => {
        const { x, y } = seatOf(index);
        return (
          <g key={`${x} ${y}`} className={`d-step-${index + 1}`}>
            <path className="d-thread" d={`M360 376L${x} ${y}`} />
            <circle className="d-soft" cx={x} cy={y} r="88" />
            {sign({ x, y })}
          </g>
        );
      })}
      <rect className="d-card" x="292" y="266" width="136" height="220" rx="24" />
      <path className="d-line" d="M340 456h40" />
    </Sheet>
  );
}
