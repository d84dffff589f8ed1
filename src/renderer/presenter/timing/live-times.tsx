import { elapsed } from "../../../core/session/clock.ts";
import type { PresenterView } from "../../../core/session/presenter-view.ts";
import { timingWords } from "../../../core/text/timing.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { duration } from "../time.ts";

type LiveTimesProps = { view: PresenterView; now: number; plan: number };

/** What is left of the talk, and how this slide stands against its own plan. All in milliseconds. */
export function LiveTimes({ view, now, plan }: LiveTimesProps) {
  const words = useWords(timingWords);
  const language = useLanguage();
  const { clock, pace } = view;
  const talk = elapsed(clock, now);
  const left = plan - talk;
  const spent = pace.spent + Math.max(0, talk - pace.since);
  const late = pace.planned > 0 && spent > pace.planned;
  return (
    <>
      <span className="fact fact-left" data-late={left < 0}>
        <small>{left < 0 ? words.over : words.left}</small>
        <b>{duration(Math.abs(left), language)}</b>
      </span>
      <span className="fact slide-pace" data-late={late}>
        <small>{words.slide}</small>
        <b>{duration(spent, language)}</b>
        {pace.planned > 0 && (
          <>
            <small>{words.ofPlan(duration(pace.planned, language))}</small>
            <meter
              min={0}
              max={pace.planned}
              value={Math.min(spent, pace.planned)}
              aria-label={`${words.slide}: ${duration(spent, language)} ${words.ofPlan(duration(pace.planned, language))}`}
            />
          </>
        )}
      </span>
    </>
  );
}
