import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import "../theme/theme.css";
import "../deck/slides.css";
import "./print.css";
import { bridge } from "../bridge/bridge.ts";
import { PrintDeck } from "./print-deck.tsx";

/** Draws the whole deck once, then says so; nothing here is live, and React never touches it again. */
async function print(root: HTMLElement): Promise<void> {
  const boot = await bridge.call("boot", {});
  if (boot.role !== "print") return;
  const { deck } = boot.deck;
  document.documentElement.lang = deck.language;
  document.title = deck.title;
  flushSync(() => createRoot(root).render(<PrintDeck deck={deck} />));
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  const pages = [...document.querySelectorAll<HTMLElement>(".page")];
  const overflow = pages.filter(overflows).map((page) => page.id);
  await bridge.call("print/ready", { slides: pages.length, overflow });
}

/** Words that stand beyond the page's edge, or in a box that cuts them. A pixel is rounding. */
function overflows(page: HTMLElement): boolean {
  const edge = page.getBoundingClientRect();
  return [...page.querySelectorAll<HTMLElement>("*")].some((element) => {
    if (element.closest("svg, [aria-hidden='true'], .only-heard")) return false;
    const box = element.getBoundingClientRect();
    const beyond = box.bottom > edge.bottom + 1 || box.right > edge.right + 1 || box.top < edge.top - 1;
    const cuts =
      getComputedStyle(element).overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1;
    return hasWords(element) && (beyond || cuts);
  });
}

const hasWords = (element: HTMLElement): boolean => (element.textContent ?? "").trim() !== "";

const root = document.getElementById("root");
if (root) void print(root);
