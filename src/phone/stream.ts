import type { PhoneMessage, ServerMessage } from "../wire/live.ts";
import { ask, type Carrier, type CarrierEvents, posted } from "./carrier.ts";

/** Milliseconds within which a stream that ended in good order is asked for again. */
const again = 1_000;

/**
 * Hears by a stream of events and speaks by requests, for networks that let no socket through. Read with
 * `fetch`, because an EventSource can neither post nor be told apart from a foreign page's.
 */
export function streamCarrier(url: string, askUrl: string, events: CarrierEvents): Carrier {
  const stop = new AbortController();
  let greeting: PhoneMessage | null = null;
  let over = false;

  const end = (): void => {
    if (over) return;
    over = true;
    stop.abort();
    events.closed();
  };
  const hear = (message: ServerMessage): void => {
    if (over) return;
    if (message.type === "welcome" && greeting?.type === "hello")
      greeting = { ...greeting, token: message.token };
    events.heard(message);
  };

  /** True when the server ended the stream, as it does now and then; false when there was none. */
  const listen = async (first: PhoneMessage): Promise<boolean> => {
    const response = await fetch(url, { ...posted([first]), signal: stop.signal });
    if (!response.ok || response.body === null) return false;
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let rest = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return true;
      const parts = (rest + decoder.decode(value, { stream: true })).split("\n\n");
      rest = parts.pop() ?? "";
      for (const part of parts) if (part.startsWith("data: ")) hear(JSON.parse(part.slice(6)));
    }
  };
  const listenOn = (): void => {
    if (greeting === null || over) return;
    listen(greeting).then((served) => (served ? setTimeout(listenOn, again * Math.random()) : end()), end);
  };

  setTimeout(events.opened, 0);
  return {
    send(message) {
      if (message.type === "hello") {
        greeting = message;
        listenOn();
      } else if (greeting !== null)
        void ask(askUrl, [greeting, message]).then((answers) => {
          if (answers === null) end();
          // What the request greets with is older than what the stream has said.
          for (const answer of answers ?? [])
            if (answer.type === "ack" || answer.type === "refused") hear(answer);
        });
    },
    close() {
      over = true;
      stop.abort();
    },
  };
}
