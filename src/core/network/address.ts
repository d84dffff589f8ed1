import type { Nature } from "./adapter.ts";

/** One address of this machine, as the system lists it. */
export type Interface = {
  name: string;
  address: string;
  family: "IPv4" | "IPv6";
  mac: string;
  internal: boolean;
  /** 255.255.255.0 and the like. */
  netmask: string;
};

export type Hints = {
  /** The address the system would send from to reach the wide network; null when it has no such route. */
  defaultRoute: string | null;
  /** The candidate the presenter chose before on this network, by its id. */
  remembered?: string | null;
};

export type AddressKind = "privat" | "tumpangan" | "publik" | "lokal-tautan";

/** Why a candidate stands where it stands. Data: the words are in `core/text/network`. */
export const reasons = [
  "lokal",
  "tumpangan",
  "publik",
  "tanpa-alamat",
  "wifi",
  "kabel",
  "bawaan",
  "hotspot",
  "ponsel-usb",
  "vpn",
  "mesin-maya",
  "jembatan",
  "jalur-utama",
  "dipilih",
  "ditetapkan",
] as const;
export type Reason = (typeof reasons)[number];

/** An address phones might reach us at. All are offered; the score only sorts them. */
export type Candidate = {
  /** Adapter and subnet: the same one when the network hands out another address tomorrow. */
  id: string;
  name: string;
  address: string;
  kind: AddressKind;
  nature: Nature;
  /** Above 0: phones in the hall may well reach it. */
  score: number;
  reasons: Reason[];
};

/** What an IPv4 address is good for; null for text that is none. Ranges: RFC 1918, 3927, 5735, 6598. */
export function kindOf(address: string): AddressKind | "loopback" | "unusable" | null {
  const parts = partsOf(address);
  if (parts === null) return null;
  const [first, second] = parts;
  if (first === 127) return "loopback";
  if (first === 0 || first >= 224) return "unusable";
  if (first === 169 && second === 254) return "lokal-tautan";
  // Carriers, and overlay networks such as Tailscale's.
  if (first === 100 && second >= 64 && second <= 127) return "tumpangan";
  if (first === 10 || (first === 172 && second >= 16 && second <= 31) || (first === 192 && second === 168))
    return "privat";
  return "publik";
}

/** The network an address lies in, as 192.168.1.0/24; a mask that is none counts as /24. */
export function subnetOf(address: string, netmask: string): string {
  const own = partsOf(address) ?? [0, 0, 0, 0];
  const mask = partsOf(netmask) ?? [255, 255, 255, 0];
  const bits = mask.reduce((sum, part) => sum + part.toString(2).replaceAll("0", "").length, 0);
  return `${own.map((part, at) => part & (mask[at] ?? 0)).join(".")}/${bits}`;
}

function partsOf(address: string): [number, number, number, number] | null {
  const [first, second, third, fourth] =
    /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1).map(Number) ?? [];
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) return null;
  return [first, second, third, fourth].every((part) => part <= 255) ? [first, second, third, fourth] : null;
}
