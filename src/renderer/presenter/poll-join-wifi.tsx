import { type FormEvent, useState } from "react";
import { networkWords } from "../../core/text/network.ts";
import type { HallWifi } from "../../wire/surroundings.ts";
import { bridge } from "../bridge/bridge.ts";
import { useWords } from "../language/language.tsx";

/** The hall's Wi-Fi, typed once: the card then lets phones join it by a QR of its own. */
export function WifiForm({ wifi }: { wifi: HallWifi | null }) {
  const words = useWords(networkWords).wifi;
  const [ssid, setSsid] = useState(wifi?.ssid ?? "");
  const [password, setPassword] = useState(wifi?.password ?? "");
  const [keep, setKeep] = useState(wifi?.kept ?? false);
  const [problem, setProblem] = useState<string | null>(null);
  const tell = async (given: { ssid: string; password: string } | null) => {
    const outcome = await bridge.call("join/wifi", { wifi: given, keep });
    setProblem(outcome.ok ? null : outcome.message);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void tell({ ssid, password });
  };
  return (
    <details className="wifi-form">
      <summary>{wifi ? `${words.title}: ${wifi.ssid}` : words.title}</summary>
      <form onSubmit={submit}>
        <p>{words.lead}</p>
        <label>
          {words.ssid}
          <input value={ssid} maxLength={64} onChange={(event) => setSsid(event.target.value)} />
        </label>
        <label>
          {words.password}
          <input
            value={password}
            maxLength={80}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => setPassword(event.target.value)}
          />
        </label>
        <label className="check">
          <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.target.checked)} />
          {words.keep}
        </label>
        {problem !== null && (
          <p className="trouble" role="alert">
            {problem}
          </p>
        )}
        <div className="buttons">
          <button type="submit">{words.use}</button>
          {wifi && (
            <button type="button" className="quiet" onClick={() => void tell(null)}>
              {words.remove}
            </button>
          )}
        </div>
      </form>
    </details>
  );
}
