import { basename } from "node:path";
import type { Deck } from "../core/deck/model.ts";
import type { DeckRef, SlideRef } from "../core/session/session.ts";
import type { LoadedDeck } from "./decks.ts";

/** A heading may run on; phones and the journal take titles of this length. */
const titled = (title: string): string => title.slice(0, 200);

/** What a session keeps of a deck, in both its languages. */
export function deckRef(loaded: Pick<LoadedDeck, "deck" | "translation" | "hash" | "file">): DeckRef {
  const { deck, translation, hash, file } = loaded;
  const titleOf = ({ title }: Deck): string => titled(title || basename(file));
  return {
    id: titled(deck.id),
    title: titleOf(deck),
    language: deck.language,
    planMinutes: deck.planMinutes,
    hash,
    source: file,
    slides: deck.slides.map((slide): SlideRef => {
      const { id, title, steps, minutes, part, poll, post, hidden, from } = slide;
      const more = { ...(hidden && { hidden }), ...(from > 0 && { from }) };
      return { id, title: titled(title), steps, minutes, part, poll, post, ...more };
    }),
    ...(deck.lengths.length > 0 && { lengths: deck.lengths }),
    ...(translation && {
      translation: {
        language: translation.language,
        title: titleOf(translation),
        titles: translation.slides.map(({ title }) => titled(title)),
      },
    }),
  };
}
