import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import "../theme/theme.css";
import "../deck/slides.css";
import "./print.css";
import { bridge } from "../bridge/bridge.ts";
import { cutsWords } from "./cuts-words.ts";
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
  const overflow = pages.filter(cutsWords).map((page) => page.id);
  await bridge.call("print/ready", { slides: pages.length, overflow });
}

const root = document.getElementById("root");
if (root) void print(root);
