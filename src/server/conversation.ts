import { liveVersion, type PhoneMessage, type ServerMessage } from "../wire/live.ts";
import type { Audience } from "./audience.ts";
import type { Greeter } from "./greeter.ts";
import type { Ledger } from "./ledger.ts";

/** What a conversation needs of whatever carries it: WebSocket today; events with posts, or polling, fit as well. */
export type Line = {
  address: string;
  say(message: ServerMessage): void;
  /** Called once, when the phone is known: from now on it belongs to the audience. */
  greeted(): void;
};

export type Desk = { audience: Audience; ledger: Ledger; greeter: Greeter };

/** One phone's side of the protocol, over any transport. False: the message made no sense at this point. */
export function converse(desk: Desk, line: Line): (message: PhoneMessage) => boolean {
  let participant: string | null = null;

  const hello = (v: number, token: string | null): boolean => {
    if (participant !== null) return false;
    if (v !== liveVersion) {
      line.say({ type: "refused", key: null, reason: "versi" });
      return true;
    }
    const guest = desk.greeter.greet(token, line.address);
    if (guest === null) {
      line.say({ type: "refused", key: null, reason: "penuh" });
      return true;
    }
    participant = guest.participant;
    const state = desk.audience.state();
    line.say({ type: "welcome", v: liveVersion, token: guest.token });
    line.say({ type: "state", ...state });
    line.greeted();
    if (state.phase !== "tunggu") {
      const { run } = state;
      void desk.ledger.recall(participant, run).then((choice) => line.say({ type: "mine", run, choice }));
    }
    return true;
  };

  const ballot = (run: string, key: string, choice: string): boolean => {
    if (participant === null) return false;
    void desk.ledger
      .ballot({ participant, run, key, choice })
      .then((outcome) =>
        line.say(
          outcome.status === "tersimpan"
            ? { type: "ack", key, status: "tersimpan" }
            : { type: "refused", key, reason: outcome.reason },
        ),
      );
    return true;
  };

  return (message) =>
    message.type === "hello"
      ? hello(message.v, message.token)
      : ballot(message.run, message.key, message.choice);
}
