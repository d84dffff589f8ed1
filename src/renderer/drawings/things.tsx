import type { ReactNode } from "react";
import { type At, Glyph, toneOf } from "./glyphs.tsx";

export function Suitcase(at: At): ReactNode {
  return (
    <Glyph {...at}>
      <path className="d-line" d="M36 30V16h28v14" />
      <rect className={toneOf(at, "soft")} x="6" y="30" width="88" height="58" rx="9" />
      <path className="d-line" d="M6 54h88M50 48v14" />
    </Glyph>
  );
}

/** A sheet with a folded corner. */
export function Paper(at: At): ReactNode {
  return (
    <Glyph {...at}>
      <path className={toneOf(at, "card")} d="M18 6h44l22 22v66H18z" />
      <path className="d-line" d="M62 6v22h22M32 48h38M32 66h38" />
    </Glyph>
  );
}

/** A slip going into its box. */
export function Ballot(at: At): ReactNode {
  return (
    <Glyph {...at}>
      <path className={toneOf(at, "gold")} d="M34 8h32v40H34z" />
      <path className="d-card" d="M8 46h84v46H8z" />
      <path className="d-line" d="M30 60h40" />
    </Glyph>
  );
}

export function Hook(at: At): ReactNode {
  return (
    <Glyph {...at}>
      <circle className={toneOf(at, "gold")} cx="58" cy="14" r="11" />
      <path className="d-line" d="M58 25v39a22 22 0 0 1-44 0V52M14 50 4 64M14 50l14 10" />
    </Glyph>
  );
}

const burst = Array.from({ length: 22 }, (_, index) => {
  const angle = (index / 22) * 2 * Math.PI;
  const reach = index % 2 === 0 ? 48 : 32;
  return `${(50 + reach * Math.cos(angle)).toFixed(1)} ${(50 + reach * Math.sin(angle)).toFixed(1)}`;
}).join("L");

/** Words with points on them. */
export function Burst(at: At): ReactNode {
  return (
    <Glyph {...at}>
      <path className={toneOf(at, "card")} d={`M${burst}z`} />
      <path className="d-line" d="M50 34v20M50 66v1" />
    </Glyph>
  );
}

export function Bulb(at: At): ReactNode {
  return (
    <Glyph {...at}>
      <path className={toneOf(at, "gold")} d="M36 70c0-14-16-18-16-38a30 30 0 0 1 60 0c0 20-16 24-16 38z" />
      <path className="d-line" d="M38 82h24M42 94h16" />
    </Glyph>
  );
}

export function Megaphone(at: At): ReactNode {
  return (
    <Glyph {...at}>
      <path className={toneOf(at, "gold")} d="M10 40h22L72 16v66L32 60H10z" />
      <path className="d-line" d="M24 62l8 28M84 38c8 6 8 18 0 24" />
    </Glyph>
  );
}

/** A hand that says stop. */
export function Palm(at: At): ReactNode {
  return (
    <Glyph {...at}>
      <path
        className={toneOf(at, "gold")}
        d="M30 60V24a7 7 0 0 1 14 0v-8a7 7 0 0 1 14 0v6a7 7 0 0 1 14 0v10a7 7 0 0 1 14 0v34c0 20-12 30-30 30-16 0-24-8-32-22L12 56c-4-8 6-14 12-6z"
      />
      <path className="d-line" d="M44 26v22M58 24v24M72 32v18" />
    </Glyph>
  );
}

export function Heart(at: At): ReactNode {
  return (
    <Glyph {...at}>
      <path
        className={toneOf(at, "gold")}
        d="M50 90C20 66 8 52 8 34a22 22 0 0 1 42-10 22 22 0 0 1 42 10c0 18-12 32-42 56z"
      />
    </Glyph>
  );
}

export function Envelope(at: At): ReactNode {
  return (
    <Glyph {...at}>
      <rect className={toneOf(at, "card")} x="2" y="16" width="96" height="68" rx="9" />
      <path className="d-line" d="M6 24l44 34 44-34" />
    </Glyph>
  );
}

type Mood = "laughs" | "silent";

/** Mouth and eyes say whether the joke was one. */
export function Face({ mood, ...at }: At & { mood: Mood }): ReactNode {
  return (
    <Glyph {...at}>
      <circle className={toneOf(at, "card")} cx="50" cy="50" r="46" />
      {mood === "laughs" ? (
        <path className="d-line" d="M24 42l8-8 8 8M60 42l8-8 8 8M28 58a23 23 0 0 0 44 0z" />
      ) : (
        <path className="d-line" d="M32 40v6M68 40v6M34 68h32" />
      )}
    </Glyph>
  );
}
