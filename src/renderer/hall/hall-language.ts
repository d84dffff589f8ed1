import { deckIn, type DeckPair } from "../../core/deck/languages.ts";
import type { Deck, Language } from "../../core/deck/model.ts";
import type { HallView } from "../../core/session/hall.ts";

/** What the hall is spoken to in; before a session, the deck's own language. */
export const hallLanguage = (view: Pick<HallView, "language"> | null, deck: Deck): Language =>
  view?.language ?? deck.language;

/** The deck as the hall reads it; before a session in its own language. */
export const hallDeck = (view: HallView | null, pair: DeckPair): Deck =>
  deckIn(pair, view?.language ?? pair.deck.language);
