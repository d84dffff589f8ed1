import { useState } from "react";
import { kioskWords } from "../../core/text/kiosk.ts";
import { bridge } from "../bridge/bridge.ts";
import { useWords } from "../language/language.tsx";

/** Before the kiosk takes the screen it is given the PIN that gives the screen back. */
export function SetUpCard({ onReady }: { onReady: () => void }) {
  const words = useWords(kioskWords);
  const [pin, setPin] = useState("");
  const [again, setAgain] = useState("");
  const [message, setMessage] = useState<string | null>(null);
  const shaped = /^\d{4,12}$/.test(pin);
  const start = async () => {
    if (!shaped) return setMessage(words.pinShape);
    if (pin !== again) return setMessage(words.pinDiffers);
    const outcome = await bridge.call("kiosk/start", { pin });
    if (outcome.ok) onReady();
    else setMessage(outcome.message);
  };
  return (
    <main className="kiosk-set-up" data-theme="light">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <h1>{words.setUp}</h1>
        <p>{words.setUpLead}</p>
        <label>
          {words.pin}
          <input
            type="password"
            inputMode="numeric"
            autoFocus
            value={pin}
            onChange={(event) => setPin(event.target.value)}
          />
        </label>
        <label>
          {words.pinAgain}
          <input
            type="password"
            inputMode="numeric"
            value={again}
            onChange={(event) => setAgain(event.target.value)}
          />
        </label>
        {message !== null && <p role="alert">{message}</p>}
        <button type="submit">{words.start}</button>
      </form>
    </main>
  );
}
