import type { ReactNode } from "react";
import { type DrawingProps, Sheet } from "./frame.tsx";
import { Cross, Footprint, Lens, Photo } from "./glyphs.tsx";

/** The deleted post is the dashed one; its copies stand in solid lines. */
export function JejakDigital({ alt }: DrawingProps): ReactNode {
  return (
    <Sheet alt={alt}>
      <path
        className="d-thread"
        d="M270 360C360 360 360 140 470 140M270 360h200M270 360C360 360 360 580 470 580"
      />
      <rect className="d-gone" x="70" y="250" width="200" height="220" rx="22" />
      <Cross x={170} y={360} size={110} />
      <rect className="d-card" x="450" y="50" width="200" height="170" rx="20" />
      <Photo x={550} y={135} size={120} tone="soft" />
      <path className="d-line" d="M430 74V30h44M670 196v44h-44" />
      <path className="d-gold" d="M450 296h200v56H450z" />
      <path className="d-card" d="M466 352h168v92H466z" />
      <path className="d-line" d="M520 390h60" />
      <Lens x={556} y={584} size={180} tone="soft" />
      <Footprint x={110} y={570} size={76} turn={24} tone="gold" />
      <Footprint x={220} y={610} size={76} turn={60} tone="gold" />
      <Footprint x={330} y={570} size={76} turn={40} tone="gold" />
    </Sheet>
  );
}
