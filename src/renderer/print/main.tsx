import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import "../theme/theme.css";
import "../deck/slides.css";
import "./print.css";
import { deckForHall } from "../../core/deck/hall.ts";
import { isUpright } from "../../core/paper/job.ts";
import { contentsOf, sheetsOf } from "../../core/paper/sheets.ts";
import { bridge } from "../bridge/bridge.ts";
import { overflowOf } from "./overflow.ts";
import { PrintDeck } from "./print-deck.tsx";
import { printedOf } from "./printed.ts";

/** Draws what is printed once, then says so; nothing here is live, and React never touches it again. */
async function print(root: HTMLElement): Promise<void> {
  const boot = await bridge.call("boot", {});
  if (boot.role !== "print") return;
  const { job } = boot;
  const deck = job.layout === "public" ? deckForHall(boot.deck.deck) : boot.deck.deck;
  document.documentElement.lang = deck.language;
  document.documentElement.dataset["paper"] = isUpright(job.layout) ? "a4" : "slide";
  document.title = deck.title;
  const sheets = sheetsOf(deck, job);
  const printed = await printedOf(boot);
  flushSync(() =>
    createRoot(root).render(<PrintDeck deck={deck} job={job} sheets={sheets} printed={printed} />),
  );
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  const overflow = [...document.querySelectorAll<HTMLElement>(".page, .small-slide")].flatMap((page) => {
    const pixels = overflowOf(page);
    return pixels > 0 ? [{ slide: slideOf(page), pixels }] : [];
  });
  await bridge.call("print/ready", { sheets: sheets.length, overflow, contents: contentsOf(sheets) });
}

const slideOf = (page: HTMLElement): string =>
  page.closest<HTMLElement>("[data-slide]")?.dataset["slide"] ?? "";

const root = document.getElementById("root");
if (root) void print(root);
