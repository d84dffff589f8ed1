import type { Candidate } from "./address.ts";

export type Move =
  | { type: "tetap" }
  /** The address is still there, and a better one has come while phones are inside: the presenter decides. */
  | { type: "tawarkan"; to: Candidate }
  | { type: "pindah"; to: Candidate; why: "hilang" | "lebih-baik" }
  /** The address is gone and nothing phones could reach has taken its place. */
  | { type: "terputus" };

/**
 * What to do about the network as it is now. An address that phones are using is proven and is never left for one that
 * only looks better; one that is gone is left at once, though not for a tunnel or a virtual machine.
 */
export function follow(at: string, candidates: readonly Candidate[], phones: number): Move {
  const [best] = candidates;
  const mine = candidates.find(({ address }) => address === at);
  if (mine === undefined)
    return best !== undefined && best.score > 0
      ? { type: "pindah", to: best, why: "hilang" }
      : { type: "terputus" };
  if (best === undefined || best === mine || best.score <= mine.score || best.score <= 0)
    return { type: "tetap" };
  return phones > 0 ? { type: "tawarkan", to: best } : { type: "pindah", to: best, why: "lebih-baik" };
}
