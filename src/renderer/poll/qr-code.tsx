import type { ReactNode } from "react";

/** Light border readers need around the code, in modules (ISO/IEC 18004). */
const quietZone = 4;

function modulesPath(modules: boolean[][]): string {
  return modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + quietZone} ${y + quietZone}h1v1h-1z` : "")))
    .join("");
}

export type QrCodeProps = {
  /** Rows of modules without a border, true for dark. */
  modules: boolean[][];
  label: string;
};

/** Dark on light in every theme: many phones do not read the inverse. */
export function QrCode({ modules, label }: QrCodeProps): ReactNode {
  const side = modules.length + 2 * quietZone;
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className="qr-light" width={side} height={side} />
      <path className="qr-dark" d={modulesPath(modules)} />
    </svg>
  );
}
