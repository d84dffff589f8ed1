import { useState, type ReactNode } from "react";
import { kioskWords } from "../../core/text/kiosk.ts";
import { bridge } from "../bridge/bridge.ts";
import { useWords } from "../language/language.tsx";

const tapsToOpen = 5;
const tapWindow = 4_000;

/** Five taps in the corner ask for the PIN: found by those who know, not by those who play. */
export function LeaveCorner(): ReactNode {
  const words = useWords(kioskWords);
  const [taps, setTaps] = useState<number[]>([]);
  const [asking, setAsking] = useState(false);
  const [pin, setPin] = useState("");
  const [message, setMessage] = useState<string | null>(null);
  const tap = () => {
    const now = performance.now();
    const recent = [...taps.filter((at) => now - at < tapWindow), now];
    setTaps(recent);
    if (recent.length >= tapsToOpen) setAsking(true);
  };
  const close = () => {
    setAsking(false);
    setTaps([]);
    setPin("");
    setMessage(null);
  };
  const leave = async () => {
    const outcome = await bridge.call("kiosk/leave", { pin });
    setPin("");
    if (!outcome.ok) setMessage(outcome.message);
  };
  if (!asking)
    return <button type="button" className="kiosk-corner" aria-label={words.leave} onClick={tap} />;
  return (
    <form
      className="kiosk-pin"
      onSubmit={(event) => {
        event.preventDefault();
        void leave();
      }}
    >
      <h2>{words.leave}</h2>
      <input
        type="password"
        inputMode="numeric"
        autoFocus
        aria-label={words.pin}
        value={pin}
        onChange={(event) => setPin(event.target.value)}
      />
      {message !== null && <p role="alert">{message}</p>}
      <div>
        <button type="button" onClick={close}>
          {words.back}
        </button>
        <button type="submit">{words.leave}</button>
      </div>
    </form>
  );
}
