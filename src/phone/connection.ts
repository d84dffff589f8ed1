import { liveVersion, type PhoneMessage, type ServerMessage } from "../wire/live.ts";
import { backoff } from "./backoff.ts";
import type { Carrier, CarrierEvents } from "./carrier.ts";
import { onWaking } from "./waking.ts";

export type Connection = { send(message: PhoneMessage): void };

export type ConnectionOptions = {
  /** Ways to the server, best first. */
  carriers: ((events: CarrierEvents) => Carrier)[];
  /** The way that worked last time, tried first; and where to note the one that works. */
  best: number;
  works: (rung: number) => void;
  token: () => string | null;
  heard: (message: ServerMessage) => void;
  /** The line is gone, or all ways failed `rounds` times over. */
  lost: (rounds: number) => void;
  /** Something is waiting for an answer: a line that stays silent then is a dead one. */
  expecting: () => boolean;
};

/** Milliseconds: from dialling to the welcome, before the next way is tried. */
const budget = 3_000;
const settleAfterWake = 300;
const silence = 6_000;
/** A glance away that leaves a line as it was. */
const glance = 5_000;
/** Before a better way is tried beside the one that works; doubles with each time it was in vain. */
const climbAfter = 10_000;
const climbAtMost = 600_000;
/** Rounds in which a way that has worked on this page is tried alone: its server is likely starting again. */
const faithful = 3;

/**
 * Keeps one line to the server for as long as the page is looked at. A sleeping phone's line often dies
 * without saying so; coming back, the old one is dropped unasked and a new one opened.
 */
export function connect(options: ConnectionOptions): Connection {
  const { carriers } = options;
  /** Greeted and in use. */
  let line: Carrier | null = null;
  /** Being tried: where there is no line, or beside it. */
  let trial: Carrier | null = null;
  let best = options.best < carriers.length ? options.best : 0;
  let proven = false;
  let rounds = 0;
  let climbWait = climbAfter;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let climbTimer: ReturnType<typeof setTimeout> | undefined;
  let lastHeard = Date.now();

  const endTrial = (): void => {
    const old = trial;
    trial = null;
    clearTimeout(timer);
    old?.close();
  };
  const drop = (): void => {
    const old = line;
    line = null;
    clearTimeout(climbTimer);
    endTrial();
    old?.close();
  };

  const dial = (rung: number, failed: () => void): void => {
    endTrial();
    const fail = (): void => {
      endTrial();
      failed();
    };
    timer = setTimeout(fail, budget);
    const mine: Carrier | undefined = carriers[rung]?.({
      opened: () => trial === mine && mine?.send({ type: "hello", v: liveVersion, token: options.token() }),
      closed() {
        if (mine === trial) fail();
        else if (mine === line) lose();
      },
      heard(message) {
        if (mine !== trial && mine !== line) return;
        lastHeard = Date.now();
        if (mine === trial && message.type === "welcome") adopt(mine ?? null, rung);
        options.heard(message);
      },
    });
    trial = mine ?? null;
  };

  const adopt = (carrier: Carrier | null, rung: number): void => {
    const old = line;
    line = carrier;
    trial = null;
    clearTimeout(timer);
    old?.close();
    rounds = 0;
    best = rung;
    proven = true;
    options.works(rung);
    clearTimeout(climbTimer);
    if (rung > 0) climbTimer = setTimeout(climb, climbWait, 0);
  };

  /** The network may have become better: a better way is tried beside the line, which stays until it works. */
  const climb = (rung: number): void => {
    if (rung === 0) climbWait = Math.min(climbWait * 2, climbAtMost);
    if (rung < best && !document.hidden) dial(rung, () => climb(rung + 1));
    else climbTimer = setTimeout(climb, climbWait, 0);
  };

  /** All ways one after the other, from the one that worked last; a breath before they are tried again. */
  const round = (step: number): void =>
    dial((best + step) % carriers.length, () => {
      const alone = proven && rounds < faithful;
      if (step + 1 < carriers.length && !alone) round(step + 1);
      else {
        options.lost(++rounds);
        rest();
      }
    });
  const rest = (): void => {
    // Nobody is looking: waking up will dial.
    if (!document.hidden) timer = setTimeout(round, backoff(rounds, Math.random()), 0);
  };
  const lose = (): void => {
    drop();
    options.lost(rounds);
    rest();
  };
  const wake = (away: number): void => {
    if (document.hidden || (line !== null && away <= glance)) return;
    drop();
    timer = setTimeout(round, settleAfterWake, 0);
  };

  onWaking({
    wake,
    offline: lose,
    watch() {
      if (line !== null && options.expecting() && Date.now() - lastHeard > silence) lose();
    },
  });

  round(0);
  return {
    send(message) {
      lastHeard = Date.now();
      line?.send(message);
    },
  };
}
