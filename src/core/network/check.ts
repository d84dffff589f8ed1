import type { Candidate } from "./address.ts";
import type { FirewallAnswer } from "./firewall.ts";
import type { NoAddress } from "./rank.ts";

/** What a self-check has found out so far; what is missing is not known yet. */
export type Facts = {
  /** The addresses there are, and the one phones are given; `none` says why when there is none. */
  network?: { candidates: readonly Candidate[]; at: string | null; none: NoAddress };
  listening?: boolean;
  /** Whether the server answered a request made through the very address phones use. */
  answered?: boolean;
  firewall?: FirewallAnswer | "bukan-windows";
  /** No phone has come in all the time one was waited for. */
  waited?: boolean;
};

export type CheckState = "menunggu" | "berjalan" | "baik" | "perhatian" | "gagal" | "tak-diketahui";

/** What each check can come to, and how bad that is. The sentences are in `core/text/network`. */
const outcomes = {
  "alamat/ada": "baik",
  "alamat/kurang": "perhatian",
  "alamat/tanpa-jaringan": "gagal",
  "alamat/hanya-ipv6": "gagal",
  "server/mendengar": "baik",
  "server/tertutup": "gagal",
  "diri/menjawab": "baik",
  "diri/diam": "gagal",
  "firewall/mati": "baik",
  "firewall/diizinkan": "baik",
  "firewall/tanpa-aturan": "perhatian",
  "firewall/diblokir": "gagal",
  "firewall/semua-diblokir": "gagal",
  "firewall/tak-terbaca": "tak-diketahui",
  "firewall/bukan-windows": "tak-diketahui",
  "kisaran/privat": "baik",
  "kisaran/publik": "perhatian",
  "kisaran/tumpangan": "perhatian",
  "kisaran/lokal-tautan": "perhatian",
  "vpn/tidak-ada": "baik",
  "vpn/ada": "perhatian",
  "vpn/dipakai": "gagal",
  "ponsel/ada": "baik",
  "ponsel/coba": "berjalan",
  "ponsel/belum": "perhatian",
} as const satisfies Record<string, CheckState>;

export type CheckTold = keyof typeof outcomes;
export const checkIds = ["alamat", "server", "diri", "firewall", "kisaran", "vpn", "ponsel"] as const;
export type CheckId = (typeof checkIds)[number];
export type Check = { id: CheckId; state: CheckState; told: CheckTold | null };

/** Every line of the self-check, in the order they are made. The first that is not known yet is under way. */
export function checksOf(facts: Facts, phones: number): Check[] {
  const told: Record<CheckId, CheckTold | null> = {
    alamat: addressOf(facts),
    server: facts.listening === undefined ? null : facts.listening ? "server/mendengar" : "server/tertutup",
    diri: facts.answered === undefined ? null : facts.answered ? "diri/menjawab" : "diri/diam",
    firewall: facts.firewall === undefined ? null : `firewall/${facts.firewall}`,
    kisaran: rangeOf(facts),
    vpn: tunnelOf(facts),
    ponsel: phoneOf(facts, phones),
  };
  const next = isStuck(facts) ? undefined : checkIds.find((id) => told[id] === null);
  return checkIds.map((id) => {
    const line = told[id];
    const state = line !== null ? outcomes[line] : id === next ? "berjalan" : "menunggu";
    return { id, state, told: line };
  });
}

/** Without an address or a server the other checks have nothing to try. */
export const isStuck = (facts: Facts): boolean =>
  facts.listening === false || (facts.network !== undefined && chosen(facts) === undefined);

const chosen = ({ network }: Facts): Candidate | undefined =>
  network?.candidates.find(({ address }) => address === network.at);

function addressOf(facts: Facts): CheckTold | null {
  if (facts.network === undefined) return null;
  const one = chosen(facts);
  if (one === undefined) return `alamat/${facts.network.none}`;
  return one.score > 0 ? "alamat/ada" : "alamat/kurang";
}

/** Told with the firewall's answer, so that lines appear from the top down. */
function rangeOf(facts: Facts): CheckTold | null {
  const one = chosen(facts);
  return one === undefined || facts.firewall === undefined ? null : `kisaran/${one.kind}`;
}

function tunnelOf(facts: Facts): CheckTold | null {
  const one = chosen(facts);
  if (one === undefined || facts.firewall === undefined) return null;
  if (one.nature === "tunnel") return "vpn/dipakai";
  return facts.network?.candidates.some(({ nature }) => nature === "tunnel") ? "vpn/ada" : "vpn/tidak-ada";
}

function phoneOf(facts: Facts, phones: number): CheckTold | null {
  if (phones > 0) return "ponsel/ada";
  if (facts.firewall === undefined) return null;
  return facts.waited === true ? "ponsel/belum" : "ponsel/coba";
}
