import type { ReactNode } from "react";
import { drawingWords } from "../../core/text/drawings.ts";
import { useWords } from "../language/language.tsx";
import { type DrawingProps, Sheet } from "./frame.tsx";

/** An old photograph over a caption about today; the thread between them has snapped. */
export function FotoDanCaption({ alt }: DrawingProps): ReactNode {
  const words = useWords(drawingWords);
  return (
    <Sheet alt={alt}>
      <rect className="d-card" x="70" y="40" width="580" height="370" rx="28" />
      <path
        className="d-soft"
        d="M74 372 240 200l110 110 76-66 220 128c0 20-12 34-28 34H100c-16 0-26-14-26-34z"
      />
      <circle className="d-gold" cx="180" cy="130" r="40" />
      <rect className="d-ink" x="340" y="70" width="280" height="76" rx="38" />
      <text className="d-label d-label-pale" x="480" y="121">
        {words.yearsAgo}
      </text>
      <path className="d-thread" d="M270 414c0 30 30 26 30 54M450 500c0-30-30-24-30-50" />
      <path className="d-line d-comes d-comes-2" d="M336 448l20-18M350 480l30-22M372 506l14-22" />
      <g className="d-comes d-comes-1">
        <rect className="d-card" x="70" y="520" width="580" height="150" rx="28" />
        <path className="d-line" d="M110 630h420" />
        <rect className="d-gold" x="104" y="548" width="230" height="58" rx="29" />
        <text className="d-label d-label-on-gold" x="219" y="590">
          {words.justNow}
        </text>
      </g>
    </Sheet>
  );
}
