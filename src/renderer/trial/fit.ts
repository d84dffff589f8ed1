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

/** Part `part` of a text too long for its box, with a line or two of the part before; or the mark being talked about. */
function turnTo(element: HTMLElement, part: number): void {
  const current = element.querySelector<HTMLElement>('[data-tone="current"]');
  if (part > 0) {
    const line = Number.parseFloat(getComputedStyle(element).lineHeight);
    element.scrollTop = part * line * Math.max(1, Math.floor(element.clientHeight / line) - 2);
  } else if (current) scrollTo(element, current);
  const end = element.scrollTop + element.clientHeight >= element.scrollHeight - 1;
  element.setAttribute("data-cut", element.scrollTop === 0 ? "below" : end ? "above" : "both");
}

function fit(element: HTMLElement, largest: number, part: number): void {
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
  turnTo(element, part);
}

/**
 * Gives an element the largest of our text sizes at which its content fits. Where even 28 is too large it is marked
 * `data-tight` (its stylesheet may leave out what the presenter can say), then `data-cut`, and scrolled so that the mark
 * being talked about, or part `part` of it, stands in view. Fits before paint when `content` changes, when the element comes into view or
 * changes its box, and once the fonts have come.
 */
export function useFit(ref: RefObject<HTMLElement | null>, content: string, largest = 40, part = 0): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || content === "") return undefined;
    let box = "";
    const onBox = () => {
      const now = `${element.clientWidth} ${element.clientHeight}`;
      // A slide that is put away has no box, and one that comes back as it was still fits.
      if (element.clientHeight === 0 || now === box) return;
      fit(element, largest, part);
      box = `${element.clientWidth} ${element.clientHeight}`;
    };
    onBox();
    const observer = new ResizeObserver(onBox);
    observer.observe(element);
    const onFonts = () => fit(element, largest, part);
    document.fonts.addEventListener("loadingdone", onFonts);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener("loadingdone", onFonts);
    };
  }, [ref, content, largest, part]);
}
