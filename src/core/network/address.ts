/** One address of this machine, as the system lists it. */
export type Interface = {
  name: string;
  address: string;
  family: "IPv4" | "IPv6";
  mac: string;
  internal: boolean;
};

export type Hints = {
  /** The address the system would send from to reach the wide network; null when it has no such route. */
  defaultRoute: string | null;
  /** The address the presenter chose before on a network like this. */
  remembered?: string | null;
};

export type AddressKind = "privat" | "publik" | "lokal-tautan";

/** An address phones might reach us at. All are offered; the score only sorts them. */
export type Candidate = {
  name: string;
  address: string;
  kind: AddressKind;
  score: number;
  /** Why it stands where it stands, in Indonesian, for the presenter's list. */
  reasons: string[];
};

/** What an IPv4 address is good for; null for text that is none. Ranges: RFC 1918, RFC 3927, RFC 5735. */
export function kindOf(address: string): AddressKind | "loopback" | "unusable" | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 255)) return null;
  const [first = 0, second = 0] = parts;
  if (first === 127) return "loopback";
  if (first === 0 || first >= 224) return "unusable";
  if (first === 169 && second === 254) return "lokal-tautan";
  if (first === 10 || (first === 172 && second >= 16 && second <= 31) || (first === 192 && second === 168))
    return "privat";
  return "publik";
}

/** 100.64.0.0/10: carriers, and overlay networks such as Tailscale's (RFC 6598). */
export function isShared(address: string): boolean {
  const [first, second] = address.split(".").map(Number);
  return first === 100 && second !== undefined && second >= 64 && second <= 127;
}
