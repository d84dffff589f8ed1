import { useEffect } from "react";
import { deckIn, type DeckPair, languagesOf } from "../../core/deck/languages.ts";
import type { Deck } from "../../core/deck/model.ts";
import type { NamedPost } from "../../core/post/post.ts";
import type { PresenterView } from "../../core/session/presenter-view.ts";
import type { Judge } from "../judge/judge.ts";
import { act } from "./act.ts";

type Shelf = {
  /** The deck in the hall's language, and in all it has. */
  deck: Deck;
  pair: DeckPair;
  /** The sample library. */
  posts: NamedPost[];
  packHash: string;
};

/**
 * A library post comes onto the stage by its id alone; its words and findings follow from here, also after a restart, so the
 * journal never holds them. A post the deck translates follows the hall's language; what was revealed of it stays so.
 */
export function useLibraryTrial(judge: Judge, view: PresenterView, shelf: Shelf): void {
  const { deck, pair, posts, packHash } = shelf;
  const id = view.trial?.id ?? null;
  const trial = view.trial?.trial;
  const wanted = trial?.source.kind === "library" ? trial.source.post : null;
  const shown = trial?.content?.post.text ?? null;
  useEffect(() => {
    if (id === null || wanted === null) return undefined;
    const post = [...deck.posts, ...posts].find((each) => each.id === wanted);
    if (!post || (shown !== null && !isTranslated(pair, post, shown))) return undefined;
    let stale = false;
    void judge(post).then((judgement) => {
      if (!stale) act({ type: "trial/content", trial: id, post, judgement, packHash });
    });
    return () => {
      stale = true;
    };
  }, [judge, id, wanted, shown, deck, pair, posts, packHash]);
}

/** Whether what stands before the hall are the words of this post in another language of the deck, untouched. */
function isTranslated(pair: DeckPair, { id, text }: NamedPost, shown: string): boolean {
  if (shown === text) return false;
  return languagesOf(pair).some((language) =>
    deckIn(pair, language).posts.some((each) => each.id === id && each.text === shown),
  );
}
