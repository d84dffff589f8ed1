import type { ReactNode } from "react";
import type { HallTrial } from "../../core/session/hall.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import { SlideFrame } from "../deck/slide-frame.tsx";
import { HallTrialStage } from "./hall-context.tsx";
import { useWords } from "../language/language.tsx";

/** A post laid over the deck, composed as a trial slide is. */
export function OverTrial({ trial }: { trial: HallTrial }): ReactNode {
  const words = useWords(presenterWords);
  return (
    <SlideFrame>
      <div className="slide" data-layout="trial">
        <div className="slide-head">
          <h2>{words.trial.over}</h2>
        </div>
        <div className="slide-main">
          <div className="slide-live">
            <HallTrialStage trial={trial} />
          </div>
        </div>
      </div>
    </SlideFrame>
  );
}
