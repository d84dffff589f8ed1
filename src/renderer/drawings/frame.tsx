import type { ReactNode } from "react";

export type DrawingProps = {
  /** What the picture says, in the deck's language. Empty: the picture is an ornament and is not announced. */
  alt: string;
};

/** One square sheet, one pen: ink lines of 9, gold where the meaning is. Colours come from the theme's tokens. */
export function Sheet({ alt, children }: DrawingProps & { children: ReactNode }): ReactNode {
  const said =
    alt === "" ? ({ "aria-hidden": true } as const) : ({ role: "img", "aria-label": alt } as const);
  return (
    <svg className="drawing" viewBox="0 0 720 720" {...said}>
      {children}
    </svg>
  );
}
