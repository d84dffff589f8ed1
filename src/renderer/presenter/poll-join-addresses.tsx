import { networkWords } from "../../core/text/network.ts";
import type { Address } from "../../wire/surroundings.ts";
import { bridge } from "../bridge/bridge.ts";
import { useWords } from "../language/language.tsx";

/** Every address this machine has, best first, and why it stands there. Another one moves the door. */
export function AddressList({ addresses }: { addresses: Address[] }) {
  const network = useWords(networkWords);
  return (
    <fieldset className="addresses">
      <legend>{network.addresses}</legend>
      {addresses.map(({ host, label, chosen, reasons }, at) => (
        <label key={host}>
          <input
            type="radio"
            name="address"
            checked={chosen}
            onChange={() => void bridge.call("join", { on: true, host })}
          />
          <span>
            <b>{host}</b> {label}
            {at === 0 && <em>{network.best}</em>}
            <small>{reasons.map((reason) => network.reasons[reason]).join(" · ")}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
