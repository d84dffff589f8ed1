import type { Clock } from "./session.ts";

export const stoppedClock: Clock = { startedAt: null, pausedAt: null, pausedFor: 0 };

export type ClockAction = "clock/start" | "clock/pause" | "clock/resume" | "clock/reset";

export function turnClock(clock: Clock, type: ClockAction, at: number): Clock {
  switch (type) {
    case "clock/start":
      return clock.startedAt === null ? { startedAt: at, pausedAt: null, pausedFor: 0 } : clock;
    case "clock/pause":
      return clock.startedAt === null || clock.pausedAt !== null ? clock : { ...clock, pausedAt: at };
    case "clock/resume":
      return clock.pausedAt === null
        ? clock
        : { ...clock, pausedAt: null, pausedFor: clock.pausedFor + (at - clock.pausedAt) };
    case "clock/reset":
      return { startedAt: at, pausedAt: null, pausedFor: 0 };
  }
}

/** Milliseconds of talk so far, pauses left out; 0 before the clock starts. */
export function elapsed(clock: Clock, now: number): number {
  if (clock.startedAt === null) return 0;
  return Math.max(0, (clock.pausedAt ?? now) - clock.startedAt - clock.pausedFor);
}
