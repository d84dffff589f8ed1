import type { PresenterView } from "../../core/session/presenter-view.ts";
import { words } from "../../core/text/presenter.ts";
import type { Surroundings } from "../../wire/surroundings.ts";
import { bridge } from "../bridge/bridge.ts";
import { act } from "./act.ts";
import { toggleJoining } from "./join-door.ts";

/** The phones' way in: address, code, and which of this machine's addresses it is. */
export function JoinBox({ view, surroundings }: { view: PresenterView; surroundings: Surroundings }) {
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
