import { type RefObject, useLayoutEffect, useState } from "react";

/** Canvas pixels kept free under the last line for the words that say how many are missing. */
const room = 44;

/**
 * Lines that do not fit are left out whole: half a line reads as a fault. Called after `useFit`, so that it measures what that
 * left; answers how many lines are missing. `lines` selects them below the element, `content` is empty where nothing is drawn.
 */
export function useWhole(ref: RefObject<HTMLElement | null>, content: string, lines: string): number {
  const [missing, setMissing] = useState(0);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box || content === "") return undefined;
    const measure = () => {
      if (box.clientHeight > 0) setMissing(leaveOut(box, [...box.querySelectorAll<HTMLElement>(lines)]));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    document.fonts.addEventListener("loadingdone", measure);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener("loadingdone", measure);
    };
  }, [ref, content, lines]);
  return missing;
}

function leaveOut(box: HTMLElement, lines: HTMLElement[]): number {
  const { top, height } = box.getBoundingClientRect();
  // The canvas is scaled; what is measured on screen is turned back into its own pixels.
  const scale = height / box.offsetHeight;
  const bottoms = lines.map((line) => (line.getBoundingClientRect().bottom - top) / scale);
  const over = bottoms.some((bottom) => bottom > box.clientHeight + 1);
  // They keep their places, so that the letters are still those at which most of them fit.
  const out = lines.map((_, at) => over && (bottoms[at] ?? 0) > box.clientHeight - room);
  for (const [at, line] of lines.entries()) line.toggleAttribute("data-out", out[at] === true);
  return out.filter(Boolean).length;
}
