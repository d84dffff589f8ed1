import type { Deck, Language } from "./model.ts";

/** One deck in one language or in two, paired slide by slide (`pair.ts`). */
export type DeckPair = { deck: Deck; translation: Deck | null };

/** The deck in this language, or in its own when it is not written in this one. */
export const deckIn = ({ deck, translation }: DeckPair, language: Language): Deck =>
  translation?.language === language ? translation : deck;

/** The languages a deck is written in, its own first. */
export const languagesOf = ({ deck, translation }: DeckPair): Language[] =>
  translation ? [deck.language, translation.language] : [deck.language];
