import { checksOf, type Facts } from "../core/network/check.ts";
import type { Network } from "../host/network.ts";
import { runCheck } from "../host/network-check.ts";
import type { Door } from "../host/network-door.ts";
import type { Surroundings } from "../wire/surroundings.ts";

export type SelfCheck = {
  start: () => void;
  /** Ends it and puts its lines away. */
  end: () => void;
  lines: () => Surroundings["check"];
};

/** One self-check at a time. What is known stays to be read when it has ended; a phone that comes later still counts. */
export function selfCheck(door: Door, look: () => Promise<Network>, onChange: () => void): SelfCheck {
  let now: { facts: Facts; running: AbortController; ended: boolean } | null = null;
  const end = (): void => {
    now?.running.abort();
    now = null;
  };
  const start = (): void => {
    end();
    const running = new AbortController();
    const learn = (more: Partial<NonNullable<typeof now>>): void => {
      if (now?.running !== running) return;
      now = { ...now, ...more };
      onChange();
    };
    now = { facts: {}, running, ended: false };
    const options = {
      network: async () => ({ ...(await look()), at: door.host() }),
      listening: () => {
        const state = door.state();
        return state.status === "terbuka" ? { host: state.host, port: state.port } : null;
      },
      phones: () => door.phones(),
      onFacts: (facts: Facts) => learn({ facts }),
    };
    void runCheck(options, running.signal).then(() => learn({ ended: true }));
  };
  return {
    start,
    end,
    lines: () => now && { lines: checksOf(now.facts, door.phones()), running: !now.ended },
  };
}
