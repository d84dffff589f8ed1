/**
 * Milliseconds to wait before round number `attempt` of tries (0 first): a quarter of a second, growing by half to two
 * seconds, spread by half either way so that a hall does not come back in one instant, and nobody later than three
 * seconds after the server. `random` in [0, 1).
 */
export function backoff(attempt: number, random: number): number {
  return Math.min(2_000, 250 * 1.5 ** Math.min(attempt, 10)) * (0.5 + random);
}
