/**
 * Group commit: one write is under way at a time, and whatever arrives meanwhile goes into the next
 * one. A slow disk makes larger batches, not a longer queue.
 */
export type CommitQueue<T> = {
  /** Resolves when the disk has it. `patient` entries may wait a moment for company. */
  add: (entry: T, patient: boolean) => Promise<void>;
  /** Resolves when nothing waits; at once when the disk refuses. */
  settle: () => Promise<void>;
  /** Tries no more; what the disk never took is never acknowledged. */
  stop: () => void;
  waiting: () => number;
};

type Waiter<T> = { entry: T; resolve: () => void };

export function commitQueue<T>(options: {
  write: (batch: readonly T[]) => Promise<void>;
  /** Milliseconds a patient entry may wait for others. */
  patience: number;
  /** Milliseconds before a refused batch is tried again. */
  retry: number;
  onTrouble: (error: unknown) => void;
  onHealed: () => void;
}): CommitQueue<T> {
  let queue: Waiter<T>[] = [];
  let running = false;
  let failing = false;
  let stopped = false;
  let timer: NodeJS.Timeout | null = null;
  let idle: (() => void)[] = [];

  const rest = () => {
    for (const resolve of idle) resolve();
    idle = [];
  };
  const schedule = (delay: number) => {
    if (running || timer || stopped) return;
    timer = setTimeout(() => void run(), delay);
  };

  async function run(): Promise<void> {
    timer = null;
    if (running || queue.length === 0) return;
    running = true;
    const batch = queue;
    queue = [];
    try {
      await options.write(batch.map((waiter) => waiter.entry));
      for (const waiter of batch) waiter.resolve();
      if (failing) options.onHealed();
      failing = false;
    } catch (error) {
      // Order is truth: what failed goes back in front of what came after.
      queue = [...batch, ...queue];
      if (!failing) options.onTrouble(error);
      failing = true;
    }
    running = false;
    if (failing || queue.length === 0) rest();
    if (queue.length > 0) schedule(failing ? options.retry : 0);
  }

  return {
    add: (entry, patient) =>
      new Promise((resolve) => {
        queue.push({ entry, resolve });
        if (patient) schedule(options.patience);
        else if (!failing) {
          if (timer) clearTimeout(timer);
          timer = null;
          void run();
        } else schedule(options.retry);
      }),
    settle: () =>
      queue.length === 0 && !running
        ? Promise.resolve()
        : new Promise((resolve) => {
            idle.push(resolve);
            if (timer) clearTimeout(timer);
            timer = null;
            void run();
          }),
    stop: () => {
      stopped = true;
      if (timer) clearTimeout(timer);
      timer = null;
    },
    waiting: () => queue.length,
  };
}
