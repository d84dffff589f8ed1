/** A phone that keeps to docs/protocol.md: it keeps an answer until it is acknowledged and sends it again under the same key. */
import { randomBytes } from "node:crypto";
import { WebSocket } from "ws";
import type { Answer } from "../../src/core/poll/answer.ts";
import {
  liveVersion,
  passingRefusals,
  type PhoneMessage,
  type Refusal,
  type ServerMessage,
} from "../../src/wire/live.ts";

type Given = { key: string; run: string; answer: Answer };

export type HonestPhone = {
  answer: (run: string, answer: Answer) => Given;
  /** Not acknowledged yet; it is sent again after every welcome. */
  pending: () => Given | null;
  acknowledged: Given[];
  refused: { key: string | null; reason: Refusal }[];
  /** `performance.now()` of each welcome. */
  welcomes: number[];
  token: () => string | null;
  state: () => Extract<ServerMessage, { type: "state" }> | null;
  /** What the session said this person had answered, and was neither pending nor among the last two acknowledged. */
  surprises: (Answer | null)[];
  hangUp: () => void;
  /** For a person who asks why it is not back. */
  story: () => string;
};

/** Milliseconds before an unanswered answer is sent over a new connection. */
const silence = 6_000;

export function honestPhone(
  url: string,
  localAddress: string,
  onAck: (given: Given) => void = () => {},
): HonestPhone {
  const { origin, pathname } = new URL(url);
  const socketUrl = `${origin.replace("http:", "ws:")}${pathname}/ws`;
  let socket: WebSocket | null = null;
  let token: string | null = null;
  let pending: Given | null = null;
  let state: Extract<ServerMessage, { type: "state" }> | null = null;
  let failures = 0;
  let over = false;
  let greeted = false;
  let timer: NodeJS.Timeout | null = null;
  let waiting: NodeJS.Timeout | null = null;
  /** What was sent and superseded may still be acknowledged. */
  const sent = new Map<string, Given>();
  const events: string[] = [];
  const note = (what: string): void => {
    events.push(`${Math.round(performance.now())} ${what}`);
    if (events.length > 12) events.shift();
  };
  const phone: HonestPhone = {
    story: () => `${localAddress} ${socket?.readyState}: ${events.join(", ")}`,
    answer: (run, answer) => {
      pending = { key: randomBytes(12).toString("base64url"), run, answer };
      send();
      return pending;
    },
    pending: () => pending,
    acknowledged: [],
    refused: [],
    welcomes: [],
    token: () => token,
    state: () => state,
    surprises: [],
    hangUp: () => {
      over = true;
      if (timer) clearTimeout(timer);
      if (waiting) clearTimeout(waiting);
      socket?.terminate();
    },
  };

  const say = (message: PhoneMessage): void => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };
  const send = (): void => {
    if (pending === null || !greeted) return;
    sent.set(pending.key, pending);
    say({ type: "ballot", ...pending });
    if (waiting) clearTimeout(waiting);
    waiting = setTimeout(() => socket?.terminate(), silence);
  };
  const settle = (key: string): void => {
    if (pending?.key !== key) return;
    pending = null;
    if (waiting) clearTimeout(waiting);
  };
  const hear = (message: ServerMessage): void => {
    switch (message.type) {
      case "welcome":
        ({ token } = message);
        failures = 0;
        greeted = true;
        phone.welcomes.push(performance.now());
        note("welcome");
        send();
        return;
      case "state":
        state = message;
        return;
      case "mine": {
        const known = [...phone.acknowledged.slice(-2), ...(pending ? [pending] : [])];
        const expected = known.some(
          ({ answer }) => JSON.stringify(answer) === JSON.stringify(message.answer),
        );
        if (!expected && (message.answer !== null || phone.acknowledged.length > 0))
          phone.surprises.push(message.answer);
        return;
      }
      case "ack": {
        const given = sent.get(message.key);
        if (given) {
          sent.delete(message.key);
          phone.acknowledged.push(given);
          onAck(given);
        }
        settle(message.key);
        return;
      }
      case "refused":
        phone.refused.push({ key: message.key, reason: message.reason });
        if (message.key === null) socket?.terminate();
        else if (!passingRefusals.includes(message.reason)) settle(message.key);
        else if (message.key === pending?.key) setTimeout(send, 1_000);
    }
  };
  const dial = (): void => {
    timer = null;
    const mine = new WebSocket(socketUrl, {
      origin,
      localAddress,
      perMessageDeflate: false,
      handshakeTimeout: 5_000,
    });
    socket = mine;
    note("dial");
    mine.on("open", () => note("open"));
    mine.on("open", () => say({ type: "hello", v: liveVersion, token }));
    mine.on("message", (data: Buffer) => hear(JSON.parse(data.toString()) as ServerMessage));
    mine.on("error", (error) => note(error.message));
    mine.on("close", () => {
      greeted = false;
      note("close");
      if (over) return;
      // As the protocol asks: 0.25 s, half as long again for each failure, at most 10 s, spread at random.
      const wait = Math.min(10_000, 250 * 1.5 ** failures) * (0.5 + Math.random());
      failures += 1;
      timer = setTimeout(dial, wait);
    });
  };
  dial();
  return phone;
}
