import { createBuckets } from "./bucket.ts";
import type { Limits } from "./limits.ts";
import { createNeighbours } from "./neighbours.ts";
import { createTokens } from "./token.ts";

/** `from` tells people of one address from those of others, and not where they are. */
export type Guest = { token: string; participant: string; from: string };

export type Greeter = {
  /** Who this is: the person of a token of ours, or somebody new. Null when the address has brought too many. */
  greet(token: string | null, address: string): Guest | null;
  /** Only people we know; a forged or foreign token is nobody. */
  known(token: string | null, address: string): Guest | null;
};

export function createGreeter(secret: string, limits: Limits, now: () => number): Greeter {
  const tokens = createTokens(secret);
  const neighbours = createNeighbours();
  const newcomers = createBuckets(limits.identitiesPerAddress);

  const known = (token: string | null, address: string): Guest | null => {
    const participant = token === null ? null : tokens.participantOf(token);
    if (token === null || participant === null) return null;
    return { token, participant, from: neighbours(address) };
  };

  return {
    known,
    greet(token, address) {
      const guest = known(token, address);
      if (guest !== null) return guest;
      return newcomers(address, now()) ? known(tokens.issue(), address) : null;
    },
  };
}
