import { useEffect, useRef, useState } from "react";
import type { Slide } from "../../../core/deck/model.ts";
import { StaticSlide } from "../../deck/static-slide.tsx";
import { hallLive } from "../../hall/hall-context.tsx";

/** Drawn when it comes near the eye, and not before: a hundred slides cost what a dozen do. */
export function Thumbnail({ slide }: { slide: Slide }) {
  const box = useRef<HTMLSpanElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element || near) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { root: element.closest("dialog"), rootMargin: "50% 0px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [near]);
  return (
    <span ref={box} className="thumbnail" aria-hidden="true" inert>
      {near && <StaticSlide slide={slide} step={slide.steps} live={hallLive} />}
    </span>
  );
}
