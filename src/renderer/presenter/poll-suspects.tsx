import type { PresenterPoll } from "../../core/session/presenter-view.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import { giveBack, lastTaken, takeAway } from "./suspects.ts";
import { useWords } from "../language/language.tsx";

/**
 * Answers that may be one person's many. Groups and numbers only: no address is known here, and no name is shown where the
 * question promised none. The journal keeps who was left out and when.
 */
export function PollSuspects({ poll, voided }: { poll: PresenterPoll; voided: readonly string[] }) {
  const words = useWords(presenterWords);
  const { shared, suspicions } = poll.crowd;
  const undoable = lastTaken().some((participant) => voided.includes(participant));
  if (suspicions.length === 0 && !undoable) return null;
  const namesOf = (people: readonly string[]) =>
    poll.names.filter(({ participant }) => people.includes(participant)).map(({ name }) => name);
  return (
    <details className="suspects" open>
      <summary>{words.poll.suspects(suspicions.length)}</summary>
      {shared && <p>{words.poll.shared}</p>}
      <ul>
        {suspicions.map(({ why, people, of }, at) => (
          <li key={people[0]}>
            <span>
              {words.poll.why[why](people.length, of)}
              {namesOf(people).length > 0 && <small> {namesOf(people).join(", ")}</small>}
            </span>
            <button type="button" onClick={() => takeAway(people)}>
              {words.poll.takeAway(people.length)} {at === 0 && <kbd>X</kbd>}
            </button>
          </li>
        ))}
      </ul>
      {undoable && (
        <button type="button" onClick={giveBack}>
          {words.poll.giveBack(lastTaken().length)} <kbd>Z</kbd>
        </button>
      )}
    </details>
  );
}
