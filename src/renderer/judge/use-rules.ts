import { useEffect, useState } from "react";
import type { Rulebook } from "../../wire/ipc.ts";
import { bridge } from "../bridge/bridge.ts";

/** The packs and sample posts, asked for once the window stands and kept current; null until they are here. */
export function useRules(): Rulebook | null {
  const [rules, setRules] = useState<Rulebook | null>(null);
  useEffect(() => {
    const stop = bridge.onPush((push) => {
      if (push.type === "rules") setRules(push.rules);
    });
    // What was pushed while the answer was on its way is newer than that answer.
    void bridge.call("rules", {}).then((first) => setRules((pushed) => pushed ?? first));
    return stop;
  }, []);
  return rules;
}
