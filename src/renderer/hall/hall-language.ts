import type { Deck, Language } from "../../core/deck/model.ts";
import type { HallView } from "../../core/session/hall.ts";

/** What the hall is spoken to in: the deck's language. */
export const hallLanguage = (_view: HallView | null, deck: Deck): Language => deck.language;
