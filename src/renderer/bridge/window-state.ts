import { useEffect, useState } from "react";
import type { Boot, Push, Role } from "../../wire/ipc.ts";
import { bridge } from "./bridge.ts";

type BootOf<R extends Role> = Extract<Boot, { role: R }>;

/**
 * What main says this window is looking at: the boot answer, kept current by what main pushes. Null
 * until main has answered.
 */
export function useWindowState<R extends Role>(role: R): BootOf<R> | null {
  const [state, setState] = useState<BootOf<R> | null>(null);
  useEffect(() => {
    // What is pushed while the boot answer is on its way is newer than that answer.
    let early: Push[] = [];
    let booted = false;
    const stop = bridge.onPush((push) => {
      if (!booted) early.push(push);
      setState((before) => before && follow(before, push));
    });
    void bridge.call("boot", {}).then((boot) => {
      booted = true;
      if (isRole(boot, role)) setState(early.reduce(follow, boot));
      early = [];
    });
    return stop;
  }, [role]);
  return state;
}

function isRole<R extends Role>(boot: Boot, role: R): boot is BootOf<R> {
  return boot.role === role;
}

/** Main sends each role only what its boot answer already had a place for. */
function follow<B extends Boot>(state: B, push: Push): B {
  const { type, ...part } = push;
  return type === "deck" || type in state ? { ...state, ...part } : state;
}
