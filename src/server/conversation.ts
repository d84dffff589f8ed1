import { liveVersion, type PhoneMessage, type ServerMessage } from "../wire/live.ts";
import type { Audience } from "./audience.ts";
import type { Greeter, Guest } from "./greeter.ts";
import type { Ledger } from "./ledger.ts";

/** What a conversation needs of whatever carries it: a socket, a request that asks, later perhaps a stream. */
export type Line = {
  address: string;
  say(message: ServerMessage): void;
  /** Called once, when the phone is known and has its first snapshot. */
  greeted(participant: string): void;
};

type BallotMessage = Extract<PhoneMessage, { type: "ballot" }>;

export type Desk = { audience: Audience; ledger: Ledger; greeter: Greeter };

/**
 * One phone's side of the protocol, over any transport. The promise settles when everything this message
 * asks for has been said; it is false when the message made no sense at this point.
 */
export function converse(desk: Desk, line: Line): (message: PhoneMessage) => Promise<boolean> {
  let guest: Guest | null = null;

  const hello = async (v: number, token: string | null): Promise<boolean> => {
    if (guest !== null) return false;
    if (v !== liveVersion) {
      line.say({ type: "refused", key: null, reason: "versi" });
      return true;
    }
    guest = desk.greeter.greet(token, line.address);
    if (guest === null) {
      line.say({ type: "refused", key: null, reason: "penuh" });
      return true;
    }
    const state = desk.audience.state();
    line.say({ type: "welcome", v: liveVersion, token: guest.token });
    line.say({ type: "state", ...state });
    line.greeted(guest.participant);
    if (state.phase === "tunggu") return true;
    const { run } = state;
    line.say({ type: "mine", run, answer: await desk.ledger.recall(guest.participant, run) });
    return true;
  };

  const ballot = async ({ run, key, answer, name }: BallotMessage): Promise<boolean> => {
    if (guest === null) return false;
    const { participant, from } = guest;
    const named = name !== undefined && { name };
    const outcome = await desk.ledger.ballot({ participant, from, run, key, answer, ...named });
    line.say(
      outcome.status === "tersimpan"
        ? { type: "ack", key, status: "tersimpan" }
        : { type: "refused", key, reason: outcome.reason },
    );
    return true;
  };

  return (message) => (message.type === "hello" ? hello(message.v, message.token) : ballot(message));
}
