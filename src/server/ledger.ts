import type { Answer } from "../core/poll/answer.ts";
import type { HubBallot, Settled, ToHost } from "../wire/hub.ts";
import type { Refusal } from "../wire/live.ts";
import { createBuckets } from "./bucket.ts";
import type { Limits } from "./limits.ts";

export type Outcome = { status: "tersimpan" } | { status: "ditolak"; reason: Refusal };

/** Answers on their way to the disk, and questions to the session about what somebody answered. */
export type Ledger = {
  /** Settles only when the host has: a promise kept here is an answer on disk. */
  ballot(ballot: Omit<HubBallot, "seq">): Promise<Outcome>;
  settle(results: readonly Settled[]): void;
  recall(participant: string, run: string): Promise<Answer | null>;
  recalled(participant: string, run: string, answer: Answer | null): void;
};

/** More answers waiting than any hall has people means the host is gone; newer ones are asked to come again. */
const mostWaiting = 20_000;
/** What one message may carry (`wire/hub`). */
const mostInBatch = 10_000;

/** Ballots that arrive in one turn of the event loop travel, and are written, together. */
export function createLedger(
  send: (message: ToHost) => void,
  limits: Limits,
  now: () => number = () => performance.now(),
): Ledger {
  // One person may hold many lines; each line's own rate would let them fill the disk together.
  const unhurried = createBuckets(limits.ballotsPerPerson, mostWaiting);
  const waiting = new Map<number, (outcome: Outcome) => void>();
  const recalls = new Map<string, ((answer: Answer | null) => void)[]>();
  let batch: HubBallot[] = [];
  let next = 0;

  const flush = (): void => {
    const going = batch;
    batch = [];
    for (let at = 0; at < going.length; at += mostInBatch)
      send({ type: "ballots", batch: going.slice(at, at + mostInBatch) });
  };

  return {
    ballot(ballot) {
      if (waiting.size >= mostWaiting) return refused("penuh");
      if (!unhurried(ballot.participant, now())) return refused("terlalu-cepat");
      const seq = next++;
      if (batch.length === 0) setImmediate(flush);
      batch.push({ seq, ...ballot });
      return new Promise((resolve) => waiting.set(seq, resolve));
    },
    settle(results) {
      for (const result of results) {
        const resolve = waiting.get(result.seq);
        waiting.delete(result.seq);
        resolve?.(
          result.status === "tersimpan"
            ? { status: "tersimpan" }
            : { status: "ditolak", reason: result.reason },
        );
      }
    },
    recall(participant, run) {
      const key = `${participant} ${run}`;
      return new Promise((resolve) => {
        const others = recalls.get(key);
        if (others !== undefined) {
          others.push(resolve);
          return;
        }
        recalls.set(key, [resolve]);
        send({ type: "recall", participant, run });
      });
    },
    recalled(participant, run, answer) {
      const key = `${participant} ${run}`;
      const resolvers = recalls.get(key) ?? [];
      recalls.delete(key);
      for (const resolve of resolvers) resolve(answer);
    },
  };
}

const refused = (reason: Refusal): Promise<Outcome> => Promise.resolve({ status: "ditolak", reason });

/** The promise's value, or `late` when it takes longer than `ms`. */
export function within<T>(promise: Promise<T>, ms: number, late: T): Promise<T> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(late), ms);
    void promise.then(resolve).finally(() => clearTimeout(timer));
  });
}
