import { type Candidate, type Hints, type Interface, kindOf, type Reason, subnetOf } from "./address.ts";
import { type Nature, natureOf } from "./adapter.ts";

type Mark = readonly [points: number, reason: Reason];

/** Where phones are is what counts: first the air, then a cable, and never a tunnel or a machine inside this one. */
const natures: Record<Exclude<Nature, "unknown">, Mark> = {
  hotspot: [60, "hotspot"],
  wireless: [40, "wifi"],
  "built-in": [40, "bawaan"],
  cable: [15, "kabel"],
  tether: [-20, "ponsel-usb"],
  tunnel: [-200, "vpn"],
  machine: [-150, "mesin-maya"],
};
const kinds: Record<Candidate["kind"], Mark> = {
  privat: [30, "lokal"],
  publik: [5, "publik"],
  tumpangan: [-60, "tumpangan"],
  "lokal-tautan": [-100, "tanpa-alamat"],
};
const mainRoute: Mark = [20, "jalur-utama"];
/** A virtual switch over the real card: machines inside this one never lead out, so what leads out is real. */
const bridged: Mark = [15, "jembatan"];
/** More than everything else together: what a person chose stands. */
const chosen: Mark = [1_000, "dipilih"];

/**
 * The addresses phones might reach, best first. Virtual adapters and tunnels are put last and never
 * hidden: sometimes one of them is meant. Empty when there is no network at all.
 */
export function rankAddresses(interfaces: readonly Interface[], hints: Hints): Candidate[] {
  const candidates: Candidate[] = [];
  const seen = new Set<string>();
  for (const one of interfaces) {
    const kind = kindOf(one.address);
    if (one.internal || one.family !== "IPv4" || seen.has(one.address)) continue;
    if (kind === null || kind === "loopback" || kind === "unusable") continue;
    seen.add(one.address);
    const id = idOf(one);
    const leadsOut = one.address === hints.defaultRoute;
    const looks = natureOf(one.name, one.mac, one.address);
    const nature = looks === "machine" && leadsOut ? "cable" : looks;
    const marks: Mark[] = [kinds[kind]];
    if (nature !== looks) marks.push(bridged);
    else if (nature !== "unknown") marks.push(natures[nature]);
    if (leadsOut) marks.push(mainRoute);
    if (id === hints.remembered) marks.push(chosen);
    candidates.push({
      id,
      name: one.name,
      address: one.address,
      kind,
      nature,
      score: marks.reduce((sum, [points]) => sum + points, 0),
      reasons: marks.map(([, reason]) => reason),
    });
  }
  return candidates.sort((one, other) => other.score - one.score || (one.address < other.address ? -1 : 1));
}

const idOf = ({ name, address, netmask }: Interface): string => `${name} ${subnetOf(address, netmask)}`;

/**
 * Where this machine is, for remembering a choice: its real networks, whichever tunnels and virtual
 * machines happen to run. Without the network's own name, which no system tells without being asked twice.
 */
export function networkOf(candidates: readonly Candidate[]): string {
  const real = candidates.filter(({ nature }) => nature !== "tunnel" && nature !== "machine");
  return real
    .map(({ id }) => id)
    .toSorted()
    .join(", ");
}

export type NoAddress = "tanpa-jaringan" | "hanya-ipv6";

/** Why no phone can be let in, when there is no candidate at all. */
export function whyNone(interfaces: readonly Interface[]): NoAddress {
  const six = interfaces.some(
    ({ internal, family, address }) => !internal && family === "IPv6" && !/^fe[89ab]/i.test(address),
  );
  return six ? "hanya-ipv6" : "tanpa-jaringan";
}
