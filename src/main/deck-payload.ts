import { deckForHall } from "../core/deck/hall.ts";
import type { LoadedDeck } from "../host/decks.ts";
import type { DeckPayload } from "../wire/ipc.ts";

export function presenterDeck({ deck, problems, hash }: LoadedDeck): DeckPayload {
  return { deck, problems, hash };
}

/**
 * What a public screen may hold of a deck. The projector gets no posts at all: a post reaches it
 * covered, through the Session's view. The lobby plays without a facilitator and needs its posts.
 */
export function hallDeck({ deck, hash }: LoadedDeck, role: "projector" | "kiosk"): DeckPayload {
  const hall = deckForHall(deck);
  return { deck: role === "projector" ? { ...hall, posts: [] } : hall, problems: [], hash };
}
