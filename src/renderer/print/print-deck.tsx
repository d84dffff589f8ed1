import type { ReactNode } from "react";
import type { Deck } from "../../core/deck/model.ts";
import { sectionOrdinals } from "../deck/ordinals.ts";
import { PaperSlide } from "../deck/static-slide.tsx";
import { HallProvider, hallLive } from "../hall/hall-context.tsx";

/** Every slide whole, one to a page, in reading order. */
export function PrintDeck({ deck }: { deck: Deck }): ReactNode {
  const ordinals = sectionOrdinals(deck.slides);
  return (
    <HallProvider value={{ deck, view: null, join: null }}>
      <main data-theme="light">
        {deck.slides.map((slide) => (
          <section key={slide.id} id={slide.id} className="page" aria-label={slide.title}>
            <PaperSlide slide={slide} live={hallLive} ordinal={ordinals.get(slide.id) ?? null} />
          </section>
        ))}
      </main>
    </HallProvider>
  );
}
