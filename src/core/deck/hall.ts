import { withoutAnswers } from "../poll/without-answers.ts";
import type { NamedPost } from "../post/post.ts";
import type { Deck } from "./model.ts";

/**
 * The deck as the projector, the kiosk or a public copy may hold it: without notes, without what a post
 * should teach, without right answers and their explanations.
 */
export function deckForHall(deck: Deck): Deck {
  return {
    ...deck,
    slides: deck.slides.map((slide) => ({ ...slide, notes: null })),
    polls: deck.polls.map(withoutAnswers),
    posts: deck.posts.map(untaught),
  };
}

function untaught(post: NamedPost): NamedPost {
  const shown = { ...post };
  delete shown.teaches;
  return shown;
}
