import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { PhoneWords } from "../core/text/phone.ts";

type Props = { seconds: number; elapsed: number; words: PhoneWords };

/** Shows what is left; the session, not the phone, decides when it is over. */
export function Countdown({ seconds, elapsed, words }: Props): VNode {
  const [end, setEnd] = useState(0);
  const [now, setNow] = useState(0);
  useEffect(() => {
    setEnd(Date.now() + seconds * 1_000 - elapsed);
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [seconds, elapsed]);
  const left = Math.max(0, Math.ceil((end - now) / 1_000));
  return (
    <p class="timer" role="timer">
      {words.secondsLeft(left)}
    </p>
  );
}
