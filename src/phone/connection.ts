import { liveVersion, type PhoneMessage, type ServerMessage } from "../wire/live.ts";
import { backoff } from "./backoff.ts";

export type Connection = { send(message: PhoneMessage): void };

export type ConnectionOptions = {
  url: string;
  token: () => string | null;
  heard: (message: ServerMessage) => void;
  lost: (failures: number) => void;
  /** Something is waiting for an answer: a line that stays silent then is a dead one. */
  expecting: () => boolean;
};

/** Milliseconds. Phones that wake get longer, their radio wakes with them. */
const connectTimeout = 6_000;
const settleAfterWake = 300;
const silence = 6_000;
const watchEvery = 1_000;
const sleepJump = 5_000;

/**
 * Keeps one line to the server for as long as the page is looked at. A sleeping phone's socket often
 * dies without saying so; coming back, the old one is dropped unasked and a new one opened.
 */
export function connect(options: ConnectionOptions): Connection {
  let socket: WebSocket | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastHeard = Date.now();
  let lastSeen = Date.now();

  const drop = (): void => {
    const old = socket;
    socket = null;
    old?.close();
  };

  const failed = (): void => {
    drop();
    clearTimeout(timer);
    options.lost(++failures);
    // Nobody is looking: waking up will dial.
    if (!document.hidden) timer = setTimeout(dial, backoff(failures - 1, Math.random()));
  };

  const dial = (): void => {
    drop();
    clearTimeout(timer);
    const mine = new WebSocket(options.url);
    socket = mine;
    timer = setTimeout(failed, connectTimeout);
    mine.addEventListener("open", () => send({ type: "hello", v: liveVersion, token: options.token() }));
    mine.addEventListener("message", (event) => {
      if (socket !== mine) return;
      lastHeard = Date.now();
      const message: ServerMessage = JSON.parse(String(event.data));
      if (message.type === "welcome") {
        clearTimeout(timer);
        failures = 0;
      }
      options.heard(message);
    });
    mine.addEventListener("close", () => {
      if (socket === mine) failed();
    });
  };

  const send = (message: PhoneMessage): void => {
    if (socket?.readyState !== WebSocket.OPEN) return;
    lastHeard = Date.now();
    socket.send(JSON.stringify(message));
  };

  const wake = (): void => {
    if (document.hidden) return;
    drop();
    clearTimeout(timer);
    timer = setTimeout(dial, settleAfterWake);
  };

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) lastSeen = Date.now();
    else if (Date.now() - lastSeen > sleepJump || socket === null) wake();
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) wake();
  });
  addEventListener("online", wake);
  addEventListener("offline", failed);
  let tick = Date.now();
  setInterval(() => {
    const slept = Date.now() - tick > sleepJump;
    tick = Date.now();
    if (document.hidden) return;
    if (slept) wake();
    else if (socket?.readyState === WebSocket.OPEN && options.expecting() && tick - lastHeard > silence)
      failed();
  }, watchEvery);

  dial();
  return { send };
}
