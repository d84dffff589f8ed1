import type { ReactNode } from "react";
import type { Severity, Verdict } from "../../core/rules/finding.ts";

type Shape = Verdict | Severity;

/** Outlines differ before colours do: circle, triangle, octagon; lens, note. */
const outline: Record<Shape, ReactNode> = {
  aman: <circle cx="50" cy="50" r="46" />,
  tinjau: <path d="M50 4a8 8 0 0 1 7 4l42 76a8 8 0 0 1-7 12H8a8 8 0 0 1-7-12L43 8a8 8 0 0 1 7-4z" />,
  jangan: <path d="M30 3h40l27 27v40L70 97H30L3 70V30z" />,
  info: <rect x="6" y="6" width="88" height="88" rx="20" />,
  review: <path d="M42 4a38 38 0 0 1 31 60l23 23-11 11-23-23A38 38 0 1 1 42 4z" />,
  warning: <path d="M50 4a8 8 0 0 1 7 4l42 76a8 8 0 0 1-7 12H8a8 8 0 0 1-7-12L43 8a8 8 0 0 1 7-4z" />,
  severe: <path d="M30 3h40l27 27v40L70 97H30L3 70V30z" />,
};

const inside: Record<Shape, string> = {
  aman: "M26 52 44 70 76 34",
  tinjau: "M50 36v26M50 79v1",
  jangan: "M32 32 68 68M68 32 32 68",
  info: "M50 46v28M50 27v1",
  review: "M31 33c0-13 22-13 22 0 0 8-11 8-11 16M42 59v1",
  warning: "M50 36v26M50 79v1",
  severe: "M32 32 68 68M68 32 32 68",
};

/** Always beside its word, so it is an ornament to screen readers. */
export function JudgementIcon({ shape, size }: { shape: Shape; size: number }): ReactNode {
  return (
    <svg className="judgement-icon" viewBox="0 0 100 100" width={size} height={size} aria-hidden="true">
      <g className="judgement-outline">{outline[shape]}</g>
      <path className="judgement-sign" d={inside[shape]} />
    </svg>
  );
}
