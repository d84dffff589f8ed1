import { type Candidate, type Hints, type Interface, isShared, kindOf } from "./address.ts";
import { type Nature, natureOf, windowsHotspot } from "./virtual.ts";

type Mark = { points: number; reason: string };

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
    const marks = [
      ...ofKind(kind, one.address),
      ...ofNature(natureOf(one.name, one.mac), one.address),
      ...ofHints(one.address, hints),
    ];
    candidates.push({
      name: one.name,
      address: one.address,
      kind,
      score: marks.reduce((sum, { points }) => sum + points, 0),
      reasons: marks.map(({ reason }) => reason),
    });
  }
  return candidates.sort((one, other) => other.score - one.score || (one.address < other.address ? -1 : 1));
}

function ofKind(kind: Candidate["kind"], address: string): Mark[] {
  if (isShared(address)) return [{ points: -60, reason: "alamat jaringan tumpangan (seperti VPN)" }];
  switch (kind) {
    case "privat":
      return [{ points: 30, reason: "alamat jaringan lokal" }];
    case "publik":
      return [{ points: 0, reason: "alamat publik: peramban ponsel bisa memberi peringatan" }];
    case "lokal-tautan":
      return [{ points: -80, reason: "tidak mendapat alamat dari jaringan (169.254)" }];
    default:
      return [];
  }
}

function ofNature(nature: Nature, address: string): Mark[] {
  if (address === windowsHotspot && nature !== "tunnel")
    return [{ points: 30, reason: "hotspot dari laptop ini (biasanya paling banyak 8 ponsel)" }];
  switch (nature) {
    case "wireless":
      return [{ points: 25, reason: "Wi-Fi" }];
    case "cable":
      return [{ points: 20, reason: "kabel jaringan" }];
    case "tunnel":
      return [{ points: -100, reason: "VPN: ponsel di ruangan tidak berada di dalamnya" }];
    case "machine":
      return [{ points: -100, reason: "jaringan mesin virtual di dalam laptop ini" }];
    case "unknown":
    default:
      return [];
  }
}

function ofHints(address: string, hints: Hints): Mark[] {
  const marks: Mark[] = [];
  if (address === hints.defaultRoute) marks.push({ points: 40, reason: "jalur utama laptop ini" });
  if (address === hints.remembered) marks.push({ points: 60, reason: "dipilih sebelumnya" });
  return marks;
}
