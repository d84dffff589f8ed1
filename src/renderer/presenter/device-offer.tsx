import { useEffect, useState } from "react";
import { deviceWords } from "../../core/text/devices.ts";
import type { Offer } from "../../wire/pairing.ts";
import { bridge } from "../bridge/bridge.ts";
import { QrCode } from "../poll/qr-code.tsx";
import { duration } from "./time.ts";
import { useLanguage, useWords } from "../language/language.tsx";

/** A code while it waits for its device: to scan, to type, and how long it is good for. */
export function DeviceOffer({ offer }: { offer: Offer }) {
  const words = useWords(deviceWords);
  const language = useLanguage();
  const { role, code, url, qr, until } = offer;
  const left = useLeft(until);
  return (
    <div className="device-offer">
      {qr && url !== null ? (
        <>
          <QrCode modules={qr} label={words.qr} />
          <div>
            <p>{words.scan[role]}</p>
            <p className="hint">{words.orType}</p>
            <p className="device-url">{url.replace(/^http:\/\//, "")}</p>
          </div>
          <p className="device-code">{`${code.slice(0, 4)} ${code.slice(4)}`}</p>
          <p className="hint">{words.left(duration(left, language))}</p>
        </>
      ) : (
        <p>{words.waitingDoor}</p>
      )}
      <button type="button" onClick={() => void bridge.call("pairing/withdraw", {})}>
        {words.cancel}
      </button>
    </div>
  );
}

/** Milliseconds until then, redrawn each second. */
function useLeft(until: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, until - now);
}
