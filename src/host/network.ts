import { createSocket } from "node:dgram";
import { networkInterfaces } from "node:os";
import { type Candidate, type Interface, kindOf } from "../core/network/address.ts";
import { networkOf, type NoAddress, rankAddresses, whyNone } from "../core/network/rank.ts";

/**
 * Sets the addresses to offer, best first and parted by commas: tests, and machines with a network only
 * their keeper understands. A comma alone is no network.
 */
export const hostVariable = "BIJAK_LAN_HOST";

/** A candidate's id that was chosen on a network. */
export type Choice = { network: string; candidate: string };

export type Network = {
  /** Best first. */
  candidates: Candidate[];
  /** Which network this is, for remembering a choice. */
  key: string;
  /** Why there is no candidate, when there is none. */
  none: NoAddress;
};

/** Where phones might reach this machine just now. Sends nothing. */
export async function lookAround(choices: readonly Choice[] = []): Promise<Network> {
  const given = process.env[hostVariable] ?? "";
  if (given !== "") return givenAddresses(given, choices);
  const interfaces = listInterfaces();
  const hints = { defaultRoute: await defaultRoute() };
  const plain = rankAddresses(interfaces, hints);
  const key = networkOf(plain);
  const remembered = choices.find(({ network }) => network === key)?.candidate ?? null;
  const candidates = remembered === null ? plain : rankAddresses(interfaces, { ...hints, remembered });
  return { candidates, key, none: whyNone(interfaces) };
}

function givenAddresses(given: string, choices: readonly Choice[]): Network {
  const addresses = given
    .split(",")
    .map((address) => address.trim())
    .filter((address) => address !== "");
  const remembered = choices.find(({ network }) => network === hostVariable)?.candidate;
  const candidates = addresses.map((address, at): Candidate => {
    const kind = kindOf(address);
    const chosen = address === remembered;
    return {
      id: address,
      name: hostVariable,
      address,
      kind: kind === "publik" || kind === "tumpangan" || kind === "lokal-tautan" ? kind : "privat",
      nature: "unknown",
      score: (chosen ? 1_000 : 100) - at,
      reasons: chosen ? ["ditetapkan", "dipilih"] : ["ditetapkan"],
    };
  });
  return {
    candidates: candidates.toSorted((one, other) => other.score - one.score),
    key: hostVariable,
    none: "tanpa-jaringan",
  };
}

export function listInterfaces(): Interface[] {
  return Object.entries(networkInterfaces()).flatMap(([name, addresses]) =>
    (addresses ?? []).map(({ address, family, mac, internal, netmask }) => ({
      name,
      address,
      family,
      mac,
      internal,
      netmask,
    })),
  );
}

/**
 * The address the system would use towards the wide network. Connecting a UDP socket asks the routing
 * table and sends nothing; the address named is set aside for documentation (RFC 5737).
 */
function defaultRoute(): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = createSocket("udp4");
    const done = (address: string | null): void => {
      socket.close();
      resolve(address);
    };
    socket.once("error", () => done(null));
    socket.connect(9, "203.0.113.1", () => done(socket.address().address));
  });
}
