import { useEffect, useState } from "react";
import type { Rulebook } from "../../wire/ipc.ts";
import { bridge } from "../bridge/bridge.ts";

/** Longest wait for a quiet moment, ms: a post can be judged soon after the window stands. */
const soon = 1_500;

/** The packs and sample posts, asked for once the window stands and rests, and kept current; null until they are here. */
export function useRules(): Rulebook | null {
  const [rules, setRules] = useState<Rulebook | null>(null);
  useEffect(() => {
    const stop = bridge.onPush((push) => {
      if (push.type === "rules") setRules(push.rules);
    });
    // A megabyte of rules would stand in the way of the first slide.
    const idle = requestIdleCallback(
      () => {
        // What was pushed while the answer was on its way is newer than that answer.
        void bridge.call("rules", {}).then((first) => setRules((pushed) => pushed ?? first));
      },
      { timeout: soon },
    );
    return () => {
      cancelIdleCallback(idle);
      stop();
    };
  }, []);
  return rules;
}
