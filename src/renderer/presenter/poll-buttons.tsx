import type { PresenterPoll } from "../../core/session/presenter-view.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import { bridge } from "../bridge/bridge.ts";
import { act } from "./act.ts";
import { useWords } from "../language/language.tsx";

/** What can be done with a run; each thing done on stage has its key beside it. */
export function PollButtons({ poll }: { poll: PresenterPoll }) {
  const words = useWords(presenterWords);
  const { run } = poll;
  const open = poll.phase === "buka";
  const again = () => void bridge.call("poll/open", { poll: poll.poll.id, again: true });
  const reopen = () => void bridge.call("poll/open", { poll: poll.poll.id, again: false });
  return (
    <>
      <div className="buttons">
        <button type="button" onClick={() => (open ? act({ type: "poll/lock", run }) : reopen())}>
          {open ? words.poll.lock : words.poll.reopen} <kbd>P</kbd>
        </button>
        {poll.poll.kind !== "qa" && (
          <button
            type="button"
            className="primary"
            onClick={() => act({ type: "poll/reveal", run, on: !poll.revealed })}
          >
            {poll.revealed ? words.poll.hide : words.poll.show} <kbd>H</kbd>
          </button>
        )}
      </div>
      <div className="buttons quiet">
        <button type="button" onClick={again}>
          {words.poll.again} <kbd>A</kbd>
        </button>
        {poll.hands.length > 0 && (
          <button
            type="button"
            aria-pressed={poll.hand}
            onClick={() => act({ type: "poll/hand", run, on: !poll.hand })}
          >
            {words.poll.hand} <kbd>M</kbd>
          </button>
        )}
        <button
          type="button"
          aria-pressed={poll.as === "table"}
          onClick={() => act({ type: "poll/show", run, as: poll.as === "table" ? "chart" : "table" })}
        >
          {words.poll.table} <kbd>V</kbd>
        </button>
        {poll.earlier && (
          <button
            type="button"
            aria-pressed={poll.compare}
            onClick={() => act({ type: "poll/compare", run, on: !poll.compare })}
          >
            {words.poll.compare}
          </button>
        )}
      </div>
    </>
  );
}
