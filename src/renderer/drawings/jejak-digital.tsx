import type { ReactNode } from "react";
import { drawingWords } from "../../core/text/drawings.ts";
import { useWords } from "../language/language.tsx";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Cross, Footprint, Lens, Photo } from "./glyphs.tsx";

/** The deleted post is the dashed one; its copies stand in solid lines. */
export function JejakDigital({ alt }: DrawingProps): ReactNode {
  const words = useWords(drawingWords);
  return (
    <Sheet alt={alt}>
      <path
        className="d-thread d-draws"
        pathLength={1}
        d="M250 330C340 330 340 130 450 130M250 330h200M250 330C340 330 340 560 440 560"
      />
      <rect className="d-gone" x="50" y="220" width="200" height="220" rx="22" />
      <Cross x={150} y={330} size={110} />
      <g className="d-comes d-comes-1">
        <rect className="d-card" x="450" y="40" width="200" height="150" rx="20" />
        <Photo x={550} y={115} size={110} tone="soft" />
        <text className="d-label" x="550" y="232">
          {words.screenshot}
        </text>
      </g>
      <g className="d-comes d-comes-2">
        <path className="d-gold" d="M450 280h200v50H450z" />
        <path className="d-card" d="M466 330h168v84H466z" />
        <path className="d-line" d="M520 366h60" />
        <text className="d-label" x="550" y="460">
          {words.archive}
        </text>
      </g>
      <g className="d-comes d-comes-3">
        <Lens x={550} y={580} size={150} tone="soft" />
        <text className="d-label" x="550" y="700">
          {words.found}
        </text>
      </g>
      <Footprint x={90} y={570} size={76} turn={24} tone="gold" />
      <Footprint x={200} y={610} size={76} turn={60} tone="gold" />
      <Footprint x={310} y={570} size={76} turn={40} tone="gold" />
    </Sheet>
  );
}
