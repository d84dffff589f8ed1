export type Pace<T> = {
  /** Sends at once, or the latest as soon as the pace allows. */
  send: (value: T) => void;
  /** Forgets what still waits. */
  stop: () => void;
};

/** At most one call in `every` milliseconds; of what comes in between the latest counts. */
export function pace<T>(every: number, send: (value: T) => void): Pace<T> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting: { value: T } | null = null;
  const tick = () => {
    timer = null;
    if (waiting === null) return;
    const { value } = waiting;
    waiting = null;
    send(value);
    timer = setTimeout(tick, every);
  };
  return {
    send: (value) => {
      waiting = { value };
      if (timer === null) tick();
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      waiting = null;
    },
  };
}
