import type { PresenterView } from "../../core/session/presenter-view.ts";
import { networkWords } from "../../core/text/network.ts";
import { joinWords } from "../../core/text/join.ts";
import { presenterWords } from "../../core/text/presenter.ts";
import type { Surroundings } from "../../wire/surroundings.ts";
import { act } from "./act.ts";
import { toggleJoining } from "./join-door.ts";
import { AddressList } from "./poll-join-addresses.tsx";
import { CheckBox } from "./poll-join-check.tsx";
import { WifiForm } from "./poll-join-wifi.tsx";
import { useWords } from "../language/language.tsx";

type JoinBoxProps = { view: PresenterView; surroundings: Surroundings };

/** The phones' way in: address, code, which of this machine's addresses it is, and whether it works. */
export function JoinBox({ view, surroundings }: JoinBoxProps) {
  const { help } = useWords(joinWords);
  const words = useWords(presenterWords);
  const { join, addresses, door, check, wifi } = surroundings;
  const open = door !== "tutup";
  const turn = (show: "join" | "join-help") =>
    act({ type: "screen", show: view.screen === show ? "slide" : show });
  return (
    <section className="join-box">
      <DoorState surroundings={surroundings} />
      {addresses.length > 0 && <AddressList addresses={addresses} />}
      <div className="buttons">
        <button type="button" onClick={() => void toggleJoining(() => view, open)}>
          {open ? words.poll.leave : words.poll.join} <kbd>J</kbd>
        </button>
        {join && (
          <button type="button" aria-pressed={view.screen === "join"} onClick={() => turn("join")}>
            {view.screen === "join" ? words.poll.hideCard : words.poll.showCard}
          </button>
        )}
        <button type="button" aria-pressed={view.screen === "join-help"} onClick={() => turn("join-help")}>
          {view.screen === "join-help" ? help.hide : help.show} <kbd>Shift J</kbd>
        </button>
      </div>
      <CheckBox check={check} url={join?.url ?? null} />
      <WifiForm key={`${wifi?.ssid} ${wifi?.password}`} wifi={wifi} />
    </section>
  );
}

function DoorState({ surroundings: { door, join, phones } }: { surroundings: Surroundings }) {
  const network = useWords(networkWords);
  const words = useWords(presenterWords);
  if (join)
    return (
      <p className="join-address">
        <small>{words.poll.address}</small>
        <b>{join.url}</b>
        <small>{words.poll.code}</small>
        <b className="code">{join.code}</b>
        <small>{words.top.phones(phones)}</small>
      </p>
    );
  switch (door) {
    case "terputus":
      return <p className="empty trouble">{network.lostShort}</p>;
    case "masalah":
      return <p className="empty trouble">{network.closed}</p>;
    case "membuka":
    case "terbuka":
      return <p className="empty">{network.opening}</p>;
    case "tutup":
      return <p className="empty">{words.poll.joinOff}</p>;
  }
}
