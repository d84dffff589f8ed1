import { type ReactNode, useEffect, useState } from "react";
import { pollStageWords } from "../../core/text/poll-stage.ts";
import { useWords } from "../language/language.tsx";

/** Seconds left of a quiz. Each view says how long it has been open; the session ends it, not this clock. */
export function Countdown({ seconds, elapsed }: { seconds: number; elapsed: number }): ReactNode {
  const words = useWords(pollStageWords);
  const [left, setLeft] = useState(Math.ceil(seconds - elapsed / 1_000));
  useEffect(() => {
    const end = performance.now() + seconds * 1_000 - elapsed;
    const tick = () => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1_000)));
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [seconds, elapsed]);
  const [before, figure, after] = words.left(left);
  return (
    <p className="poll-clock" role="timer">
      {before}
      <b>{figure}</b>
      {after}
    </p>
  );
}
