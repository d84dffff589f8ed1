import type { ReactNode } from "react";

type Tone = "line" | "gold" | "ink" | "card" | "soft";
export type At = { x: number; y: number; size?: number; tone?: Tone };

export const toneOf = ({ tone }: At, usual: Tone): string => `d-${tone ?? usual}`;

/** Every glyph is drawn in a 100x100 box and placed by its centre. */
export function Glyph({ x, y, size = 100, children }: At & { children: ReactNode }): ReactNode {
  const scale = size / 100;
  return <g transform={`translate(${x - size / 2} ${y - size / 2}) scale(${scale})`}>{children}</g>;
}

export function Person(at: At): ReactNode {
  const tone = `d-${at.tone ?? "card"}`;
  return (
    <Glyph {...at}>
      <path className={tone} d="M12 94c0-26 16-42 38-42s38 16 38 42z" />
      <circle className={tone} cx="50" cy="28" r="22" />
    </Glyph>
  );
}

export function Check(at: At): ReactNode {
  return (
    <Glyph {...at}>
      <path className={at.tone === "card" ? "d-pale" : "d-line"} d="M18 54 42 78 84 26" />
    </Glyph>
  );
}

export function Cross(at: At): ReactNode {
  return (
    <Glyph {...at}>
      <path className={at.tone === "card" ? "d-pale" : "d-line"} d="M24 24 76 76M76 24 24 76" />
    </Glyph>
  );
}

export function Eye(at: At): ReactNode {
  return (
    <Glyph {...at}>
      <path
        className={`d-${at.tone ?? "card"}`}
        d="M4 50c18-28 34-38 46-38s28 10 46 38c-18 28-34 38-46 38S22 78 4 50z"
      />
      <circle className="d-ink" cx="50" cy="50" r="16" />
    </Glyph>
  );
}

export function Lock(at: At): ReactNode {
  return (
    <Glyph {...at}>
      <path className="d-line" d="M26 48V32a24 24 0 0 1 48 0v16" />
      <rect className={`d-${at.tone ?? "gold"}`} x="14" y="46" width="72" height="50" rx="10" />
      <path className="d-line" d="M50 64v14" />
    </Glyph>
  );
}

export function Lens(at: At): ReactNode {
  return (
    <Glyph {...at}>
      <path className="d-line" d="M66 66 92 92" />
      <circle className={`d-${at.tone ?? "card"}`} cx="42" cy="42" r="34" />
    </Glyph>
  );
}

export function Bubble(at: At): ReactNode {
  return (
    <Glyph {...at}>
      <path
        className={`d-${at.tone ?? "card"}`}
        d="M16 10h68a12 12 0 0 1 12 12v38a12 12 0 0 1-12 12H48L26 94V72H16A12 12 0 0 1 4 60V22a12 12 0 0 1 12-12z"
      />
    </Glyph>
  );
}

/** A photograph: hill and sun. */
export function Photo(at: At): ReactNode {
  return (
    <Glyph {...at}>
      <rect className={`d-${at.tone ?? "card"}`} x="4" y="12" width="92" height="76" rx="8" />
      <path className="d-line" d="M10 78 38 46l18 20 14-14 20 24" />
      <circle className="d-ink" cx="70" cy="34" r="8" />
    </Glyph>
  );
}

export function Footprint(at: At & { turn?: number }): ReactNode {
  return (
    <Glyph {...at}>
      <g transform={`rotate(${at.turn ?? 0} 50 50)`} className={`d-${at.tone ?? "ink"}`}>
        <path d="M50 2c18 0 24 18 22 34-2 12-8 18-22 18s-20-6-22-18C26 20 32 2 50 2z" />
        <path d="M34 64h32c2 20-4 34-16 34S32 84 34 64z" />
      </g>
    </Glyph>
  );
}

export function Building(at: At): ReactNode {
  return (
    <Glyph {...at}>
      <path className={`d-${at.tone ?? "card"}`} d="M6 38 50 8l44 30z" />
      <path className="d-line" d="M18 42v38M40 42v38M60 42v38M82 42v38M6 88h88" />
    </Glyph>
  );
}
