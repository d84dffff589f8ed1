import { useState } from "react";
import { deviceWords } from "../../core/text/devices.ts";
import type { Outcome } from "../../wire/ipc.ts";
import type { Device, Pairing } from "../../wire/pairing.ts";
import { remoteRoles, type RemoteRole } from "../../wire/remote.ts";
import { bridge } from "../bridge/bridge.ts";
import { DeviceOffer } from "./device-offer.tsx";
import { clockTime } from "./time.ts";
import { useLanguage, useWords } from "../language/language.tsx";

type DevicesProps = {
  pairing: Pairing;
  /** The hall looks at this display too. */
  single: boolean;
};

/** Devices that steer or moderate: the way in for one more, those there are, and the way out. */
export function Devices({ pairing, single }: DevicesProps) {
  const words = useWords(deviceWords);
  const [problem, setProblem] = useState<string | null>(null);
  const [unsure, setUnsure] = useState<RemoteRole | null>(null);
  const tell = (outcome: Outcome) => setProblem(outcome.ok ? null : outcome.message);
  const offer = (role: RemoteRole) => {
    setUnsure(null);
    void bridge.call("pairing/offer", { role }).then(tell, () => setProblem(words.failed));
  };
  const message = problem ?? (pairing.ended && words.ended[pairing.ended]);
  return (
    <section className="join-box devices">
      <h3>{words.title}</h3>
      {pairing.devices.length > 0 && (
        <ul>
          {pairing.devices.map((device) => (
            <Paired key={device.id} device={device} />
          ))}
        </ul>
      )}
      {pairing.offer ? (
        <DeviceOffer offer={pairing.offer} />
      ) : (
        <>
          {pairing.devices.length === 0 && <p className="hint">{words.hint}</p>}
          {message !== null && (
            <p className="device-trouble" role="status">
              {message}
            </p>
          )}
          {unsure ? (
            <>
              <p className="device-trouble">{words.single}</p>
              <div className="buttons">
                <button type="button" onClick={() => offer(unsure)}>
                  {words.singleSure}
                </button>
                <button type="button" onClick={() => setUnsure(null)}>
                  {words.cancel}
                </button>
              </div>
            </>
          ) : (
            <div className="buttons">
              {remoteRoles.map((role) => (
                <button key={role} type="button" onClick={() => (single ? setUnsure(role) : offer(role))}>
                  {words.offer[role]}
                </button>
              ))}
            </div>
          )}
        </>
      )}
    </section>
  );
}

function Paired({ device: { id, role, since, connected } }: { device: Device }) {
  const words = useWords(deviceWords);
  const time = clockTime(new Date(since), useLanguage());
  return (
    <li data-connected={connected}>
      <b>{words.roles[role]}</b>
      <small>{words.since(time)}</small>
      <span>{connected ? words.on : words.off}</span>
      <button
        type="button"
        aria-label={words.releaseNamed(words.roles[role], time)}
        onClick={() => void bridge.call("pairing/revoke", { id })}
      >
        {words.release}
      </button>
    </li>
  );
}
