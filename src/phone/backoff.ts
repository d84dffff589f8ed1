/**
 * Milliseconds to wait before try number `attempt` (0 first): a quarter of a second, growing by
 * half to ten seconds, spread by half either way so that a hall does not come back in one instant. `random` in [0, 1).
 */
export function backoff(attempt: number, random: number): number {
  return Math.min(10_000, 250 * 1.5 ** Math.min(attempt, 10)) * (0.5 + random);
}
