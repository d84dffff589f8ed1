import { useEffect, useState } from "react";
import type { Aim } from "../../../core/session/aids.ts";
import { bridge } from "../../bridge/bridge.ts";

/** The hand as it was last heard of: alone, up to sixty times a second, or with a whole view. */
export function useAim(inView: Aim): Aim {
  const [aim, setAim] = useState(inView);
  const [seen, setSeen] = useState(inView);
  if (seen !== inView) {
    setSeen(inView);
    setAim(inView);
  }
  useEffect(
    () =>
      bridge.onPush((push) => {
        if (push.type === "aim") setAim(push.aim);
      }),
    [],
  );
  return aim;
}
