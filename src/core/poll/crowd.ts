import type { Ballot } from "./ballots.ts";

/**
 * Soft limits per address: what is beyond them is shown to the facilitator and never refused, because a hall behind one
 * router looks like one phone that was emptied again and again. Hard limits are the server's (`server/limits.ts`).
 */
export const crowdLimits = {
  /** People of one address who raise no question: somebody's phone and laptop. */
  perAddress: 2,
  /** The same once the hall itself shares addresses: a router's worth of people. */
  perSharedAddress: 200,
  /** The hall shares addresses when there are more than so many people for each. */
  sharing: 4,
  /** So many people of one address who answer within so many milliseconds are a program, in any hall. */
  burst: { people: 20, within: 1_000 },
} as const;

/** Why the answers of these people might be one person's. Data: the words are the facilitator's screen's business. */
export type Suspicion = {
  why: "alamat" | "beruntun";
  /** Those beyond the limit, in the order they answered; the ones before them are as likely to be honest. */
  people: string[];
  /** How many answered from that address in all. */
  of: number;
};

export type Crowd = {
  /** Many people for each address, as behind one router: stuffing can hardly be told from a hall, and shows as bursts only. */
  shared: boolean;
  /** The largest first. */
  suspicions: Suspicion[];
};

/** Who shares an address with whom is all that is known of one; ballots without a `from` are nobody's neighbours. */
export function crowdOf(ballots: readonly Ballot[]): Crowd {
  const addresses = new Map<string, Ballot[]>();
  let people = 0;
  for (const ballot of ballots) {
    if (ballot.from === undefined) continue;
    people += 1;
    const others = addresses.get(ballot.from);
    if (others) others.push(ballot);
    else addresses.set(ballot.from, [ballot]);
  }
  const shared = people > crowdLimits.sharing * addresses.size;
  const most = shared ? crowdLimits.perSharedAddress : crowdLimits.perAddress;
  const suspicions = [...addresses.values()]
    .map((neighbours) => suspect(neighbours.toSorted(byTime), most))
    .filter((each) => each !== null)
    .toSorted((one, other) => other.people.length - one.people.length);
  return { shared, suspicions };
}

function suspect(neighbours: readonly Ballot[], most: number): Suspicion | null {
  const names = (ballots: readonly Ballot[]) => ballots.map(({ participant }) => participant);
  const of = neighbours.length;
  const burst = names(neighbours.filter((_, at) => inBurst(neighbours, at)));
  if (burst.length > 0) return { why: "beruntun", people: burst, of };
  return of > most ? { why: "alamat", people: names(neighbours.slice(most)), of } : null;
}

/** Whether so many answered within the time that ends, or begins, with this one. */
function inBurst(sorted: readonly Ballot[], at: number): boolean {
  const { people, within } = crowdLimits.burst;
  for (let first = Math.max(0, at - people + 1); first <= at; first += 1) {
    const last = sorted[first + people - 1];
    if (last && last.at - (sorted[first]?.at ?? 0) < within) return true;
  }
  return false;
}

const byTime = (one: Ballot, other: Ballot): number =>
  one.at - other.at || (one.participant < other.participant ? -1 : 1);
