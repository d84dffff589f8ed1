import Reveal, { type RevealConfig } from "reveal.js";
import type { Indices } from "./columns.ts";

/**
 * reveal.js as a stage that only obeys: it moves when it is told, never listens to keys, clicks, touch, the address bar
 * or other windows, and draws no chrome of its own.
 */
const config: RevealConfig = {
  embedded: true,
  disableLayout: true, // SlideFrame scales, exactly; the engine rounds to hundredths
  width: 1280,
  height: 720,
  margin: 0,
  center: false,
  keyboard: false,
  controls: false,
  progress: false,
  slideNumber: false,
  overview: false,
  touch: false,
  help: false,
  pause: false,
  jumpToSlide: false,
  mouseWheel: false,
  previewLinks: false,
  hash: false,
  history: false,
  respondToHashChanges: false,
  postMessage: false,
  postMessageEvents: false,
  focusBodyOnPageVisibilityChange: false,
  autoAnimate: false,
  autoPlayMedia: false,
  autoSlide: false,
  hideInactiveCursor: false,
  showHiddenSlides: true, // the section list is ours; the engine must not remove React's nodes
  scrollActivationWidth: 0,
  transition: "fade",
  backgroundTransition: "none",
  // Every slide keeps its layout; putting neighbours in and out of it costs each step more than it saves.
  viewDistance: Number.MAX_SAFE_INTEGER,
  mobileViewDistance: Number.MAX_SAFE_INTEGER,
};

/** Parts the engine adds whatever the configuration says; their labels are English. */
const chrome =
  ".controls, .progress, .slide-number, .speaker-notes, .aria-status, .pause-overlay, .backgrounds";

export type Engine = {
  show(at: Indices, instant: boolean): void;
  destroy(): void;
};

/**
 * The engine starts one endless interval and never clears it; the closure keeps the whole deck alive. Everything up to
 * `start` runs in microtasks, so what is set up meanwhile with its delay is that interval.
 */
async function withoutLeak(start: () => Promise<unknown>): Promise<() => void> {
  const original = window.setInterval;
  const caught: number[] = [];
  const watch = (...args: Parameters<typeof window.setInterval>): number => {
    const id = original(...args);
    if (args[1] === 1000) caught.push(id);
    return id;
  };
  window.setInterval = watch as typeof window.setInterval;
  try {
    await start();
  } finally {
    window.setInterval = original;
  }
  return () => caught.forEach((id) => window.clearInterval(id));
}

/** Starts the engine over sections React has drawn. Their structure must not change until `destroy`. */
export async function startEngine(root: HTMLElement): Promise<Engine> {
  const reveal = new Reveal(root, config);
  const stopInterval = await withoutLeak(() => reveal.initialize());
  root.removeAttribute("role");
  for (const part of root.querySelectorAll(`:scope > :is(${chrome})`)) part.remove();
  const slides = reveal.getSlidesElement();
  // A link to another slide must go through the session, not around it.
  const keepStill = (event: Event) => {
    if (event.target instanceof Element && event.target.closest("a")) event.preventDefault();
    event.stopPropagation();
  };
  slides?.addEventListener("click", keepStill, { capture: true });
  return {
    show({ h, v, f }, instant) {
      slides?.classList.toggle("no-transition", instant);
      // A step on the same slide need not visit all the others.
      const here = reveal.getIndices();
      if (here.h === h && here.v === v) reveal.navigateFragment(f);
      else {
        // Before the move, so that what a slide does on arrival begins with it and a later step begins nothing.
        slides?.classList.toggle("arriving", !instant);
        reveal.slide(h, v, f);
      }
    },
    destroy() {
      slides?.removeEventListener("click", keepStill, { capture: true });
      stopInterval();
      reveal.destroy();
    },
  };
}
