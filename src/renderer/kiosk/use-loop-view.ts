import { useMemo } from "react";
import type { Deck } from "../../core/deck/model.ts";
import type { LoopStep } from "../../core/kiosk/loop.ts";
import { noHallAids } from "../../core/session/aids.ts";
import { hallTrial, type HallView } from "../../core/session/hall.ts";
import { freshTrial, libraryTrialId, revealsOf } from "../../core/session/trials.ts";
import { offOnKiosk } from "../../core/rules/rule-ids.ts";
import type { Rulebook } from "../../wire/ipc.ts";
import { useJudge, useJudgement } from "../judge/use-judge.ts";

/** The view a facilitator would have steered, made by the loop itself. */
export function useLoopView(deck: Deck, rules: Rulebook | null, current: LoopStep | null): HallView | null {
  const judge = useJudge(rules, offOnKiosk, false);
  const id = current?.slide.post ?? null;
  const post = useMemo(() => deck.posts.find((each) => each.id === id) ?? null, [deck, id]);
  const judgement = useJudgement(judge, post)?.judgement ?? null;
  return useMemo(() => {
    if (!current || !post || id === null || !judgement) return null;
    const source = { kind: "library" as const, post: id };
    const content = { post, judgement, packHash: rules?.hash ?? "" };
    const asked = { ...freshTrial(source), content };
    const trial = current.judged ? { ...asked, revealed: revealsOf(asked) } : asked;
    return {
      session: { id: "kios", title: deck.title },
      position: { slide: current.slide.id, step: current.step },
      language: deck.language,
      screen: "slide" as const,
      trial: hallTrial(libraryTrialId(id), trial, false),
      poll: null,
      joinable: false,
      aids: noHallAids,
    };
  }, [current, post, id, judgement, rules?.hash, deck.title, deck.language]);
}
