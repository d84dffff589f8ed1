import { deckForHall } from "../core/deck/hall.ts";
import type { Deck } from "../core/deck/model.ts";
import type { LoadedDeck } from "../host/decks.ts";
import type { DeckPayload } from "../wire/ipc.ts";

export function presenterDeck({ deck, translation, problems, hash }: LoadedDeck): DeckPayload {
  return { deck, translation, problems, hash };
}

/**
 * What a public screen may hold of a deck, in each of its languages. The projector gets no posts at all: a post reaches it
 * covered, through the Session's view. The lobby plays without a facilitator and needs its posts.
 */
export function hallDeck({ deck, translation, hash }: LoadedDeck, role: "projector" | "kiosk"): DeckPayload {
  const open = (each: Deck): Deck => {
    const hall = deckForHall(each);
    return role === "projector" ? { ...hall, posts: [] } : hall;
  };
  return { deck: open(deck), translation: translation && open(translation), problems: [], hash };
}
