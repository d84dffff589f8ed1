import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Check, Eye, Footprint, Person } from "./glyphs.tsx";

const seats = [0, 1, 2, 3, 4].map((index) => {
  const angle = (index * 72 - 90) * (Math.PI / 180);
  return { index, x: 360 + 232 * Math.cos(angle), y: 376 + 232 * Math.sin(angle) };
});

/** Five things true of every account, around the phone they are true of. */
export function LimaAsumsi({ alt }: DrawingProps): ReactNode {
  const [rules, trace, identity, review, seen] = seats;
  return (
    <Sheet alt={alt}>
      {seats.map(({ index, x, y }) => (
        <path key={index} className="d-thread" d={`M360 376L${x} ${y}`} />
      ))}
      <rect className="d-card" x="292" y="266" width="136" height="220" rx="24" />
      <path className="d-line" d="M340 456h40" />
      {seats.map(({ index, x, y }) => (
        <circle key={index} className={index === 0 ? "d-gold" : "d-card"} cx={x} cy={y} r="88" />
      ))}
      {rules && (
        <path
          className="d-line"
          d={`M${rules.x - 42} ${rules.y - 32}h36v64h-36zM${rules.x + 8} ${rules.y - 32}h36v64h-36z`}
        />
      )}
      {trace && <Footprint x={trace.x} y={trace.y} size={96} turn={18} />}
      {identity && <Person x={identity.x} y={identity.y - 4} size={92} tone="soft" />}
      {review && (
        <>
          <path className="d-line" d={`M${review.x + 44} ${review.y - 18}a48 48 0 1 0 2 34`} />
          <Check x={review.x} y={review.y} size={52} />
        </>
      )}
      {seen && <Eye x={seen.x} y={seen.y} size={118} tone="soft" />}
    </Sheet>
  );
}
