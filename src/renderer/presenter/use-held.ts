import { useEffect, useState } from "react";

/** True only while the key is down in this window; leaving the window counts as letting go. */
export function useHeld(key: string, enabled: boolean): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!enabled) return undefined;
    const down = (event: KeyboardEvent) => {
      if (event.key === key) setHeld(true);
    };
    const up = (event: KeyboardEvent) => {
      if (event.key === key) setHeld(false);
    };
    const away = () => setHeld(false);
    addEventListener("keydown", down);
    addEventListener("keyup", up);
    addEventListener("blur", away);
    return () => {
      removeEventListener("keydown", down);
      removeEventListener("keyup", up);
      removeEventListener("blur", away);
      setHeld(false);
    };
  }, [key, enabled]);
  return held;
}
