import type { PresenterPoll } from "../../core/session/presenter-view.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import { useNumbers, useWords } from "../language/language.tsx";

/** Every line with its count; right answers are marked here before the hall knows them. */
export function PollTally({ poll }: { poll: PresenterPoll }) {
  const words = useWords(presenterWords);
  const numbers = useNumbers();
  const { tally, earlier, correct } = poll;
  const ranking = poll.poll.kind === "ranking";
  return (
    <>
      <ol className="tally">
        {tally.rows.map(({ id, text, votes, share, place }) => {
          const before = earlier?.tally.rows.find((row) => row.id === id);
          return (
            <li key={id}>
              <span className="option">
                {text}
                {correct.includes(id) && <small> ✓ {words.poll.correct}</small>}
                {before && <small className="before"> {words.poll.before(before.votes)}</small>}
              </span>
              <b>{ranking ? (place === undefined ? "–" : numbers.decimal(place)) : votes}</b>
              <meter min={0} max={1} value={share} aria-label={text} />
            </li>
          );
        })}
      </ol>
      {tally.middle !== null && (
        <p>
          {poll.poll.kind === "scale" ? words.poll.mean : words.poll.median}{" "}
          <b>{numbers.decimal(tally.middle)}</b>
        </p>
      )}
      {earlier && earlier.shift.both > 0 && <p>{words.poll.shift(earlier.shift)}</p>}
    </>
  );
}
