import { createBuckets } from "./bucket.ts";
import type { Limits } from "./limits.ts";
import { createTokens } from "./token.ts";

export type Guest = { token: string; participant: string };

export type Greeter = {
  /** Who this is: the person of a token of ours, or somebody new. Null when the address has brought too many. */
  greet(token: string | null, address: string): Guest | null;
  /** Only people we know; a forged or foreign token is nobody. */
  known(token: string | null): Guest | null;
};

export function createGreeter(secret: string, limits: Limits, now: () => number): Greeter {
  const tokens = createTokens(secret);
  const newcomers = createBuckets(limits.identitiesPerAddress);

  const known = (token: string | null): Guest | null => {
    const participant = token === null ? null : tokens.participantOf(token);
    return token === null || participant === null ? null : { token, participant };
  };

  return {
    known,
    greet(token, address) {
      const guest = known(token);
      if (guest !== null) return guest;
      return newcomers(address, now()) ? known(tokens.issue()) : null;
    },
  };
}
