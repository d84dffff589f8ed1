import type { ReactNode } from "react";
import type { PublicPoll } from "../../core/poll/public-poll.ts";
import type { HallPoll } from "../../core/session/hall-poll.ts";
import { pollStageWords } from "../../core/text/poll-stage.ts";
import { useWords } from "../language/language.tsx";
import { type Join, JoinStrip } from "./join.tsx";
import { PollBody } from "./poll-body.tsx";
import { PollStatus, Told } from "./poll-words.tsx";

export type PollStageProps = {
  poll: PublicPoll;
  /** How far the question has come; `tally` is null until the hall may see it. */
  view: Omit<HallPoll, "id" | "over" | "poll" | "run">;
  /** Null when no phone can join: the question still stands, hands go up. */
  join: Join | null;
  /** The post a question of kind trial is about, as far as its own findings have come. */
  post?: ReactNode;
};

/** One question as the hall sees it, readable without a phone. */
export function PollStage({ poll, view, join, post }: PollStageProps): ReactNode {
  const words = useWords(pollStageWords);
  const told = view.tally !== null && poll.kind !== "qa";
  const joinable = join !== null && !view.hand && (view.phase === "siap" || view.phase === "buka") && !told;
  const said = <PollStatus poll={poll} view={view} told={told} />;
  const phase = told ? "hasil" : view.phase;
  return (
    <div
      className="poll-stage"
      data-kind={poll.kind}
      data-phase={phase}
      data-join={joinable}
      data-long={poll.question.length > 110 ? "very" : poll.question.length > 70}
    >
      <h3 className="poll-question">
        {poll.question}
        {view.round > 1 && <span className="poll-round">{words.round(view.round)}</span>}
      </h3>
      <PollBody poll={poll} view={view} post={post} fitting={`${poll.id} ${phase} ${joinable}`} />
      {joinable ? (
        <JoinStrip join={join}>{said}</JoinStrip>
      ) : (
        <div className="poll-foot">
          {said}
          <Told poll={poll} view={view} />
        </div>
      )}
    </div>
  );
}
