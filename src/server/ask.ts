import type { IncomingMessage } from "node:http";
import type { ServerMessage } from "../wire/live.ts";
import { readPhoneMessages } from "../wire/live-schema.ts";
import type { Phone } from "./audience.ts";
import { converse, type Desk } from "./conversation.ts";
import { within } from "./ledger.ts";
import type { Limits } from "./limits.ts";
import { type Answer, plain, readJson } from "./respond.ts";

export type Asking = {
  /**
   * A conversation in one request, for phones whose live lines do not get through: what the phone has to
   * say goes in, what there is to answer comes back, answers to ballots once the host has settled them.
   */
  ask(request: IncomingMessage, address: string): Promise<Answer>;
  close(): void;
};

export function createAsking(desk: Desk, limits: Limits): Asking {
  /** Whoever asks is there until the next question is overdue. */
  const here = new Map<string, { phone: Phone; leaves: NodeJS.Timeout }>();

  const leave = (participant: string): void => {
    const gone = here.get(participant);
    if (gone === undefined) return;
    clearTimeout(gone.leaves);
    here.delete(participant);
    desk.audience.remove(gone.phone);
  };
  const stay = (participant: string): void => {
    const known = here.get(participant);
    clearTimeout(known?.leaves);
    const phone = known?.phone ?? { send: () => {} };
    here.set(participant, { phone, leaves: setTimeout(leave, limits.askedLately, participant) });
    if (known === undefined) desk.audience.add(phone);
  };

  return {
    async ask(request, address) {
      const messages = await readJson(request, limits.maxBody, readPhoneMessages);
      if (messages === null) return plain(400, "");
      const said: ServerMessage[] = [];
      const hear = converse(desk, {
        address,
        say: (message) => said.push(message),
        // A greeting with answers behind it may come from a phone that listens to a stream, and is counted there.
        greeted(participant) {
          if (messages.length === 1) stay(participant);
        },
      });
      await within(Promise.all(messages.map(hear)), limits.settleTimeout, []);
      return { status: 200, type: "application/json", body: JSON.stringify(said) };
    },
    close() {
      here.forEach((_, participant) => leave(participant));
    },
  };
}
