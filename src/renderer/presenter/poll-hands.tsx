import type { PresenterPoll } from "../../core/session/presenter-view.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import { act } from "./act.ts";
import { useWords } from "../language/language.tsx";

/** Raised hands are typed in row by row; what phones sent before stays and is shown beside. */
export function PollHands({ poll }: { poll: PresenterPoll }) {
  const words = useWords(presenterWords);
  const { run } = poll;
  return (
    <>
      <p>{words.poll.handHint}</p>
      <ol className="hands">
        {poll.hands.map(({ id, text, votes }) => {
          const whole = poll.tally.rows.find((row) => row.id === id)?.votes ?? votes;
          return (
            <li key={id}>
              <label>
                <span>{text}</span>
                <small>{words.poll.byPhone(whole - votes)}</small>
                <input
                  type="number"
                  min={0}
                  max={5_000}
                  value={votes}
                  onChange={(event) => {
                    const typed = Math.trunc(event.currentTarget.valueAsNumber);
                    const counted = Number.isNaN(typed) ? 0 : Math.min(5_000, Math.max(0, typed));
                    act({ type: "poll/manual", run, row: id, votes: counted });
                  }}
                />
              </label>
            </li>
          );
        })}
      </ol>
    </>
  );
}
