import { type ReactNode, useLayoutEffect, useRef, useState } from "react";

/** The canvas every slide is composed on, in CSS pixels. */
export const canvas = { width: 1280, height: 720 } as const;

export type SlideFrameProps = {
  /** Fixed width in CSS pixels, for lists of thumbnails and for paper; without it the canvas fits its parent, centred. */
  width?: number;
  children: ReactNode;
};

type Fit = { scale: number; left: number; top: number };

function fitInto(width: number, height: number): Fit {
  const scale = Math.min(width / canvas.width, height / canvas.height);
  return { scale, left: (width - canvas.width * scale) / 2, top: (height - canvas.height * scale) / 2 };
}

/** Scales a 1280x720 canvas by transform: text keeps its line breaks at every size. */
export function SlideFrame({ width, children }: SlideFrameProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState<Fit>({ scale: 1, left: 0, top: 0 });
  useLayoutEffect(() => {
    const element = frame.current;
    if (width !== undefined || !element) return undefined;
    const measure = () => setFit(fitInto(element.clientWidth, element.clientHeight));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [width]);
  const { scale, left, top } = width === undefined ? fit : { scale: width / canvas.width, left: 0, top: 0 };
  const size = width === undefined ? undefined : { width, height: canvas.height * scale };
  return (
    <div ref={frame} className="slide-frame" style={size}>
      <div className="slide-canvas" style={{ transform: `translate(${left}px, ${top}px) scale(${scale})` }}>
        {children}
      </div>
    </div>
  );
}
