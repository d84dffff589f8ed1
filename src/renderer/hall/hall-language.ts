import { deckIn, type DeckPair } from "../../core/deck/languages.ts";
import type { Deck, Language } from "../../core/deck/model.ts";
import type { HallView } from "../../core/session/hall.ts";

/** The deck as the hall reads it; before a session in its own language. */
export const hallDeck = (view: HallView | null, pair: DeckPair): Deck =>
  deckIn(pair, view?.language ?? pair.deck.language);

/** What is spoken around a deck that is shown: its own language, which is the hall's (`hallDeck`). */
export const hallLanguage = (_view: HallView | null, deck: Deck): Language => deck.language;
