import type { PhoneMessage, ServerMessage } from "../wire/live.ts";

/** Something that carries the protocol. It reports through `events` and ends with one `closed`. */
export type Carrier = { send(message: PhoneMessage): void; close(): void };
export type CarrierEvents = {
  opened: () => void;
  heard: (message: ServerMessage) => void;
  closed: () => void;
};

export function socketCarrier(url: string, events: CarrierEvents): Carrier {
  const socket = new WebSocket(url);
  socket.addEventListener("open", events.opened);
  socket.addEventListener("message", (event) => events.heard(JSON.parse(String(event.data))));
  socket.addEventListener("close", events.closed);
  return {
    send: (message) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    },
    close: () => socket.close(),
  };
}

/** How messages are posted. */
export const posted = (messages: readonly PhoneMessage[]): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(messages),
});

/** What the server answers to the messages; null when they did not get through. */
export const ask = (url: string, messages: readonly PhoneMessage[]): Promise<ServerMessage[] | null> =>
  fetch(url, posted(messages))
    .then((response): Promise<ServerMessage[]> | null => (response.ok ? response.json() : null))
    .catch(() => null);
