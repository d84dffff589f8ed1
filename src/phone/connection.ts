import { liveVersion, type PhoneMessage, type ServerMessage } from "../wire/live.ts";
import { backoff } from "./backoff.ts";
import type { Carrier, CarrierEvents } from "./carrier.ts";

export type Connection = { send(message: PhoneMessage): void };

export type ConnectionOptions = {
  /** Ways to the server, best first. */
  carriers: ((events: CarrierEvents) => Carrier)[];
  token: () => string | null;
  heard: (message: ServerMessage) => void;
  lost: (failures: number) => void;
  /** Something is waiting for an answer: a line that stays silent then is a dead one. */
  expecting: () => boolean;
};

/** Milliseconds. */
const connectTimeout = 4_000;
const settleAfterWake = 300;
const silence = 6_000;
const watchEvery = 1_000;
const sleepJump = 5_000;
/** Failures in a row before another way is tried; more for one that worked, whose server is likely restarting. */
const triesEach = 2;
const triesProven = 6;

/**
 * Keeps one line to the server for as long as the page is looked at. A sleeping phone's socket often
 * dies without saying so; coming back, the old one is dropped unasked and a new one opened.
 */
export function connect(options: ConnectionOptions): Connection {
  const { carriers } = options;
  let carrier: Carrier | null = null;
  let rung = 0;
  let proven: number | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastHeard = Date.now();
  let hiddenAt = Date.now();

  const drop = (): void => {
    const old = carrier;
    carrier = null;
    clearTimeout(timer);
    old?.close();
  };

  const failed = (): void => {
    drop();
    options.lost(++failures);
    if (failures % (rung === proven ? triesProven : triesEach) === 0) rung = (rung + 1) % carriers.length;
    // Nobody is looking: waking up will dial.
    if (!document.hidden) timer = setTimeout(dial, backoff(failures - 1, Math.random()));
  };

  const dial = (): void => {
    drop();
    const ours = (act: () => void): void => {
      if (carrier === mine) act();
    };
    const mine: Carrier | undefined = carriers[rung]?.({
      opened: () => ours(() => send({ type: "hello", v: liveVersion, token: options.token() })),
      closed: () => ours(failed),
      heard: (message) =>
        ours(() => {
          lastHeard = Date.now();
          if (message.type === "welcome") {
            clearTimeout(timer);
            failures = 0;
            proven = rung;
          }
          options.heard(message);
        }),
    });
    carrier = mine ?? null;
    timer = setTimeout(failed, connectTimeout);
  };

  const send = (message: PhoneMessage): void => {
    lastHeard = Date.now();
    carrier?.send(message);
  };

  const wake = (): void => {
    if (document.hidden) return;
    drop();
    timer = setTimeout(dial, settleAfterWake);
  };

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) hiddenAt = Date.now();
    else if (Date.now() - hiddenAt > sleepJump || carrier === null) wake();
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
    else if (carrier !== null && options.expecting() && tick - lastHeard > silence) failed();
  }, watchEvery);

  dial();
  return { send };
}
