import type { Rate } from "./limits.ts";

/** A token bucket: `take` is false when the rate is used up. `now` in milliseconds, any steady clock; a `cost` of 0 only asks. */
export type Bucket = { take(now: number, cost?: number): boolean; full(now: number): boolean };

export function createBucket({ burst, perSecond }: Rate): Bucket {
  let left = burst;
  let last: number | null = null;
  const refill = (now: number): void => {
    if (last !== null) left = Math.min(burst, left + ((now - last) / 1_000) * perSecond);
    last = now;
  };
  return {
    take(now, cost = 1) {
      refill(now);
      if (left < 1) return false;
      left -= cost;
      return true;
    },
    full(now) {
      refill(now);
      return left >= burst;
    },
  };
}

/** One bucket per key; buckets that are full again are forgotten, so a flood of keys does not stay in memory. */
export function createBuckets(
  rate: Rate,
  most = 5_000,
): (key: string, now: number, cost?: number) => boolean {
  const buckets = new Map<string, Bucket>();
  return (key, now, cost) => {
    let bucket = buckets.get(key);
    if (bucket === undefined) {
      if (buckets.size >= most) {
        for (const [other, candidate] of buckets) if (candidate.full(now)) buckets.delete(other);
        if (buckets.size >= most) return false;
      }
      bucket = createBucket(rate);
      buckets.set(key, bucket);
    }
    return bucket.take(now, cost);
  };
}
