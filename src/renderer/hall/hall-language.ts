import type { Deck, Language } from "../../core/deck/model.ts";
import type { HallView } from "../../core/session/hall.ts";

/** What the hall is spoken to in; before a session, the deck's own language. */
export const hallLanguage = (view: Pick<HallView, "language"> | null, deck: Deck): Language =>
  view?.language ?? deck.language;
