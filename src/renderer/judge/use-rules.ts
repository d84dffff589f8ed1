import { useEffect, useState } from "react";
import type { Rulebook } from "../../wire/ipc.ts";
import { bridge } from "../bridge/bridge.ts";

/** The packs and sample posts, asked for once the window stands; null until they are here. */
export function useRules(): Rulebook | null {
  const [rules, setRules] = useState<Rulebook | null>(null);
  useEffect(() => {
    void bridge.call("rules", {}).then(setRules);
  }, []);
  return rules;
}
