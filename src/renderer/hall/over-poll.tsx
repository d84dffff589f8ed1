import type { ReactNode } from "react";
import type { HallPoll } from "../../core/session/hall-poll.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import { SlideFrame } from "../deck/slide-frame.tsx";
import { PollSlot } from "./hall-context.tsx";
import { useWords } from "../language/language.tsx";

/** A question made on the spot, laid over the deck and composed as a poll slide is. */
export function OverPoll({ poll }: { poll: HallPoll }): ReactNode {
  const words = useWords(presenterWords);
  return (
    <SlideFrame>
      <div className="slide" data-layout="poll">
        <div className="slide-head">
          <h2>{words.poll.over}</h2>
        </div>
        <div className="slide-main">
          <div className="slide-live">
            <PollSlot id={poll.id} />
          </div>
        </div>
      </div>
    </SlideFrame>
  );
}
