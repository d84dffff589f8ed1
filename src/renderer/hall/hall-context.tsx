import { createContext, useContext, type ReactNode } from "react";
import type { Deck } from "../../core/deck/model.ts";
import type { HallTrial, HallView } from "../../core/session/hall.ts";
import { ask } from "../../core/poll/ask.ts";
import { type HallPoll, unasked } from "../../core/session/hall-poll.ts";
import { trialOf } from "../../core/session/trials.ts";
import type { Join } from "../../wire/surroundings.ts";
import type { Live } from "../deck/live.tsx";
import { LanguageProvider } from "../language/language.tsx";
import { PollStage } from "../poll/poll-stage.tsx";
import { TrialStage } from "../trial/trial-stage.tsx";
import { hallLanguage } from "./hall-language.ts";
import { TrialGone } from "./trial-gone.tsx";

/** What paper knows of a session: final results by question, and posts with everything said of them. */
export type Printed = { polls: Record<string, HallPoll>; trials: Record<string, HallTrial> };
export type HallState = { deck: Deck; view: HallView | null; join: Join | null; printed?: Printed };

const HallContext = createContext<HallState | null>(null);

/** What is below belongs to the hall, and so is said in the hall's language. */
export function HallProvider({ value, children }: { value: HallState; children: ReactNode }): ReactNode {
  return (
    <HallContext value={value}>
      <LanguageProvider value={hallLanguage(value.view, value.deck)}>{children}</LanguageProvider>
    </HallContext>
  );
}

/** One object for every hall: its elements read the context, so a tally redraws one chart and no slide. */
export const hallLive: Live = {
  poll: (id) => <PollSlot id={id} />,
  post: (id) => <PostSlot id={id} />,
};

export function PollSlot({ id }: { id: string }): ReactNode {
  const hall = useContext(HallContext);
  const words = hall?.deck.polls.find((poll) => poll.id === id);
  const live = hall?.view?.poll?.id === id ? hall.view.poll : (hall?.printed?.polls[id] ?? null);
  const poll = live?.poll ?? (words && ask(words).public);
  if (!poll) return null;
  return (
    <PollStage
      poll={poll}
      view={live ?? unasked}
      join={live?.phase === "buka" ? (hall?.join ?? null) : null}
      {...(poll.kind === "trial" && { post: <PostSlot id={poll.post} /> })}
    />
  );
}

/** The slide's own post: in the talk through the Session, elsewhere (paper, preview) from the deck. */
function PostSlot({ id }: { id: string }): ReactNode {
  const hall = useContext(HallContext);
  const trial = hall?.view?.trial;
  if (trial && trialsOf(id).includes(trial.id)) return <HallTrialStage trial={trial} />;
  const printed = hall?.printed?.trials[id];
  if (printed) return <HallTrialStage trial={printed} />;
  const post = hall?.deck.posts.find((each) => each.id === id);
  return post ? <TrialStage post={post} told={null} total={0} /> : null;
}

/** A question names its post alone, so that phones learn nothing of where it came from. */
const trialsOf = (post: string): string[] => [trialOf({ post }), trialOf({ post, pasted: true })];

export function HallTrialStage({ trial }: { trial: HallTrial }): ReactNode {
  if (!trial.post) return trial.state === "kosong" ? <TrialGone /> : null;
  const { post, total, side, part, masked } = trial;
  const told = total > 0 || trial.verdict !== null || side !== "findings";
  return (
    <TrialStage
      post={post}
      told={told ? trial : null}
      total={total}
      side={side}
      part={part}
      masked={masked}
    />
  );
}
