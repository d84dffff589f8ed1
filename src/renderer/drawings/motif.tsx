import { type ReactNode, useId } from "react";

const pitch = 96;
const columns = Array.from({ length: 14 }, (_, index) => index);
const rows = Array.from({ length: 9 }, (_, index) => index);

/** One kawung rosette: four petals around a seed. */
function rosette(x: number, y: number): string {
  const petal = (dx: number, dy: number) => {
    const [tipX, tipY] = [x + dx * 44, y + dy * 44];
    const [startX, startY] = [x + dx * 8, y + dy * 8];
    return `M${startX} ${startY}C${x + dx * 40} ${y + dy * 2} ${tipX} ${y + dy * 22} ${tipX} ${tipY}C${x + dx * 22} ${tipY} ${x + dx * 2} ${y + dy * 40} ${startX} ${startY}z`;
  };
  return [petal(1, 1), petal(-1, 1), petal(1, -1), petal(-1, -1)].join("");
}

const lattice = rows
  .flatMap((row) => columns.map((column) => rosette(column * pitch + 16, row * pitch - 24)))
  .join("");

const bubble =
  "M786 114H1166a56 56 0 0 1 56 56V454a56 56 0 0 1-56 56H954L832 640V510H786a56 56 0 0 1-56-56V170a56 56 0 0 1 56-56z";

/** What is said online, woven into kawung: many petals, one cloth. An ornament, so it is not announced. */
export function MotifDrawing(): ReactNode {
  const clip = useId();
  return (
    <svg className="motif" viewBox="0 0 1280 720" aria-hidden="true">
      <path className="m-far" d={lattice} />
      <clipPath id={clip}>
        <path d={bubble} />
      </clipPath>
      <path className="m-ground" d={bubble} />
      <g clipPath={`url(#${clip})`}>
        <path className="m-near" d={lattice} />
      </g>
      <path className="m-edge" d={bubble} />
    </svg>
  );
}
