import { type RefObject, useLayoutEffect } from "react";

/** Text sizes in canvas pixels, tried from the largest; the last is the smallest the hall can read. */
const sizes = [40, 36, 34, 32, 30, 28] as const;

const overflows = (element: HTMLElement) => element.scrollHeight > element.clientHeight + 1;

/** Whole lines only: half a line at the top looks like a fault. */
function scrollTo(element: HTMLElement, mark: HTMLElement): void {
  const line = Number.parseFloat(getComputedStyle(element).lineHeight);
  const wanted = mark.offsetTop - element.clientHeight / 3;
  element.scrollTop = Math.max(0, Math.floor(wanted / line)) * line;
}

function fit(element: HTMLElement, largest: number): void {
  element.removeAttribute("data-tight");
  element.removeAttribute("data-cut");
  element.scrollTop = 0;
  for (const size of sizes.filter((size) => size <= largest)) {
    element.style.fontSize = `${size}px`;
    if (!overflows(element)) return;
  }
  for (const level of ["1", "2", "3", "4", "5"]) {
    element.setAttribute("data-tight", level);
    if (!overflows(element)) return;
  }
  element.setAttribute("data-cut", "");
  const current = element.querySelector<HTMLElement>('[data-tone="current"]');
  if (current) scrollTo(element, current);
}

/**
 * Gives an element the largest of our text sizes at which its content fits. Where even 28 is too large it is marked
 * `data-tight` (its stylesheet may leave out what the presenter can say), then `data-cut`, and scrolled so that the mark
 * being talked about stands in view. Fits before paint when `content` changes, when the element comes into view or
 * changes its box, and once the fonts have come.
 */
export function useFit(ref: RefObject<HTMLElement | null>, content: string, largest = 40): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || content === "") return undefined;
    let box = "";
    const onBox = () => {
      const now = `${element.clientWidth} ${element.clientHeight}`;
      // A slide that is put away has no box, and one that comes back as it was still fits.
      if (element.clientHeight === 0 || now === box) return;
      fit(element, largest);
      box = `${element.clientWidth} ${element.clientHeight}`;
    };
    onBox();
    const observer = new ResizeObserver(onBox);
    observer.observe(element);
    const onFonts = () => fit(element, largest);
    document.fonts.addEventListener("loadingdone", onFonts);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener("loadingdone", onFonts);
    };
  }, [ref, content, largest]);
}
