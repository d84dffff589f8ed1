import type { PresenterPoll, PresenterView } from "../../core/session/presenter-view.ts";
import { words } from "../../core/text/presenter.ts";
import type { Surroundings } from "../../wire/surroundings.ts";
import { bridge } from "../bridge/bridge.ts";
import { act } from "./act.ts";
import { toggleJoining } from "./join-door.ts";

type PollPanelProps = {
  hidden: boolean;
  view: PresenterView;
  slidePoll: string | null;
  surroundings: Surroundings;
};

export function PollPanel({ hidden, view, slidePoll, surroundings }: PollPanelProps) {
  const poll = view.open ?? view.poll;
  return (
    <div className="poll-panel" hidden={hidden}>
      {poll ? (
        <LivePoll poll={poll} />
      ) : slidePoll === null ? (
        <p className="empty">{words.poll.none}</p>
      ) : (
        <button
          type="button"
          className="primary"
          onClick={() => void bridge.call("poll/open", { poll: slidePoll })}
        >
          {words.poll.open} <kbd>P</kbd>
        </button>
      )}
      <JoinBox view={view} surroundings={surroundings} />
    </div>
  );
}

function LivePoll({ poll }: { poll: PresenterPoll }) {
  const { tally, run } = poll;
  const open = poll.phase === "buka";
  return (
    <section>
      <h3>{poll.poll.question}</h3>
      <ol className="tally">
        {poll.poll.options.map((option) => {
          const votes = tally.counts[option.id] ?? 0;
          return (
            <li key={option.id}>
              <span className="option">
                {option.text}
                {option.correct && <small> ✓ {words.poll.correct}</small>}
              </span>
              <b>{votes}</b>
              <meter min={0} max={Math.max(1, tally.voters)} value={votes} aria-label={option.text} />
            </li>
          );
        })}
      </ol>
      <p>
        <b>{words.poll.voters(tally.voters)}</b> {!poll.revealed && words.poll.hidden}
      </p>
      <div className="buttons">
        <button
          type="button"
          onClick={() =>
            open ? act({ type: "poll/lock", run }) : void bridge.call("poll/open", { poll: poll.poll.id })
          }
        >
          {open ? words.poll.lock : words.poll.reopen} <kbd>P</kbd>
        </button>
        <button
          type="button"
          className="primary"
          onClick={() => act({ type: "poll/reveal", run, on: !poll.revealed })}
        >
          {poll.revealed ? words.poll.hide : words.poll.show} <kbd>H</kbd>
        </button>
      </div>
    </section>
  );
}

function JoinBox({ view, surroundings }: { view: PresenterView; surroundings: Surroundings }) {
  const { join, addresses, phones } = surroundings;
  const shown = view.screen === "join";
  return (
    <section className="join-box">
      {join ? (
        <>
          <p className="join-address">
            <small>{words.poll.address}</small>
            <b>{join.url}</b>
            <small>{words.poll.code}</small>
            <b className="code">{join.code}</b>
            <small>{words.top.phones(phones)}</small>
          </p>
          {addresses.length > 1 && (
            <ul className="addresses">
              {addresses.map((address) => (
                <li key={address.host}>
                  <label>
                    <input
                      type="radio"
                      name="address"
                      checked={address.chosen}
                      onChange={() => void bridge.call("join", { on: true, host: address.host })}
                    />
                    {address.host} <small>{address.label}</small>
                  </label>
                </li>
              ))}
            </ul>
          )}
        </>
      ) : (
        <p className="empty">{words.poll.joinOff}</p>
      )}
      <button type="button" onClick={() => void toggleJoining(view, join !== null)}>
        {join ? words.poll.leave : words.poll.join} <kbd>J</kbd>
      </button>
      {join && (
        <button
          type="button"
          aria-pressed={shown}
          onClick={() => act({ type: "screen", show: shown ? "slide" : "join" })}
        >
          {shown ? words.poll.hideCard : words.poll.showCard}
        </button>
      )}
    </section>
  );
}
