import type { PhoneMessage } from "../wire/live.ts";
import { ask, type Carrier, type CarrierEvents } from "./carrier.ts";

/** Milliseconds between two questions. */
const pause = 2_000;

/** Asks again and again, for networks that let pages through and nothing that lasts. Each request greets anew. */
export function askingCarrier(url: string, events: CarrierEvents): Carrier {
  let greeting: PhoneMessage | null = null;
  let waiting: PhoneMessage[] = [];
  let welcomed = false;
  let asking = false;
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const askNow = async (): Promise<void> => {
    if (greeting === null || asking || over) return;
    clearTimeout(timer);
    asking = true;
    const answers = await ask(url, [greeting, ...waiting.splice(0, 8)]);
    asking = false;
    if (over) return;
    if (answers === null) {
      over = true;
      events.closed();
      return;
    }
    for (const answer of answers) {
      if (answer.type === "welcome" && greeting.type === "hello")
        greeting = { ...greeting, token: answer.token };
      // Only the first welcome is one; after it, what was sent is on its way and not sent again.
      if (answer.type !== "welcome" || !welcomed) events.heard(answer);
      welcomed ||= answer.type === "welcome";
    }
    if (waiting.length > 0) void askNow();
    else timer = setTimeout(askWhenSeen, pause);
  };

  const askWhenSeen = (): void => {
    if (document.hidden) timer = setTimeout(askWhenSeen, pause);
    else void askNow();
  };

  setTimeout(events.opened, 0);
  return {
    send(message) {
      if (message.type === "hello") greeting = message;
      else waiting.push(message);
      void askNow();
    },
    close() {
      over = true;
      waiting = [];
      clearTimeout(timer);
    },
  };
}
