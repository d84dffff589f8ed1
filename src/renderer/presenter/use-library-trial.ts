import { useEffect } from "react";
import type { Deck } from "../../core/deck/model.ts";
import type { NamedPost } from "../../core/post/post.ts";
import type { PresenterView } from "../../core/session/presenter-view.ts";
import type { Judge } from "../judge/judge.ts";
import { act } from "./act.ts";

/**
 * A library post comes onto the stage by its id alone; its words and findings follow from here, also
 * after a restart, so the journal never holds them.
 */
export function useLibraryTrial(
  judge: Judge,
  view: PresenterView,
  deck: Deck,
  library: NamedPost[],
  packHash: string,
): void {
  const id = view.trial?.id ?? null;
  const source = view.trial?.trial.source;
  const wanted = source?.kind === "library" && !view.trial?.trial.content ? source.post : null;
  useEffect(() => {
    if (id === null || wanted === null) return undefined;
    const post = [...deck.posts, ...library].find((each) => each.id === wanted);
    if (!post) return undefined;
    let stale = false;
    void judge(post).then((judgement) => {
      if (!stale) act({ type: "trial/content", trial: id, post, judgement, packHash });
    });
    return () => {
      stale = true;
    };
  }, [judge, id, wanted, deck, library, packHash]);
}
