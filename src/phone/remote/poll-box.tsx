import type { VNode } from "preact";
import type { RemotePoll } from "../../core/session/remote-view.ts";
import type { Act } from "./acting.ts";
import { useRemoteWords } from "./words.ts";

type Props = { poll: RemotePoll; lost: boolean; act: Act };

/** The slide's question: how many have answered, and the one or two things to do with it now. */
export function PollBox({ poll, lost, act }: Props): VNode {
  const words = useRemoteWords().remote;
  const { run, phase, revealed } = poll;
  const open = phase === "buka";
  const pollAction = (): void =>
    act(open && run !== null ? { type: "poll/lock", run } : { type: "poll/open", poll: poll.poll });
  return (
    <section class="poll" aria-label={words.poll}>
      <p>
        <span>{poll.question ?? words.unasked}</span>
        {run !== null && <b>{words.voters(poll.voters)}</b>}
      </p>
      {poll.rows.length > 0 && (
        <details>
          <summary>{words.details}</summary>
          <ul>
            {poll.rows.map(({ text, votes }) => (
              <li key={text}>
                <span>{text}</span> <b>{votes}</b>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="buttons">
        <button type="button" aria-disabled={lost} onClick={pollAction}>
          {open ? words.lock : run === null ? words.open : words.reopen}
        </button>
        {run !== null && poll.revealable && (
          <button
            type="button"
            aria-disabled={lost}
            onClick={() => act({ type: "poll/reveal", run, on: !revealed })}
          >
            {revealed ? words.hide : words.reveal}
          </button>
        )}
      </div>
    </section>
  );
}
