import type { PresenterPoll } from "../../core/session/presenter-view.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import type { Judge } from "../judge/judge.ts";
import { PollButtons } from "./poll-buttons.tsx";
import { PollHands } from "./poll-hands.tsx";
import { PollSuspects } from "./poll-suspects.tsx";
import { PollTally } from "./poll-tally.tsx";
import { PollVoided } from "./poll-voided.tsx";
import { PollWritten } from "./poll-written.tsx";
import { useWords } from "../language/language.tsx";

type PollLiveProps = { poll: PresenterPoll; voided: readonly string[]; judge: Judge };

/** One run: what came in, what the hall sees of it, and what can be done. */
export function PollLive({ poll, voided, judge }: PollLiveProps) {
  const words = useWords(presenterWords);
  const { tally } = poll;
  const least = poll.poll.least ?? 0;
  return (
    <section>
      <h3>
        {poll.poll.question}
        {poll.round > 1 && <small> · {words.poll.round(poll.round)}</small>}
      </h3>
      {poll.hand ? <PollHands poll={poll} /> : <PollTally poll={poll} />}
      <p>
        <b>{words.poll.voters(tally.voters)}</b> {tally.manual > 0 && words.poll.manual(tally.manual)}{" "}
        {tally.skipped > 0 &&
          (poll.poll.kind === "podium" ? words.poll.unnamed : words.poll.skipped)(tally.skipped)}{" "}
        {!poll.revealed
          ? poll.poll.kind !== "qa" && words.poll.hidden
          : tally.voters < least && words.poll.few(least)}
      </p>
      <PollButtons poll={poll} />
      {poll.written && <PollWritten poll={poll} written={poll.written} judge={judge} />}
      <PollSuspects poll={poll} voided={voided} />
      <PollVoided voided={voided} />
    </section>
  );
}
