import { createSocket } from "node:dgram";
import { networkInterfaces } from "node:os";
import type { Candidate, Interface } from "../core/network/address.ts";
import { kindOf } from "../core/network/address.ts";
import { rankAddresses } from "../core/network/rank.ts";

/** Overrides the choice of address: tests and machines with a network only their keeper understands. */
export const hostVariable = "BIJAK_LAN_HOST";

/**
 * Where phones might reach this machine, best first. With an override (given, or in BIJAK_LAN_HOST)
 * that address alone.
 */
export async function findAddresses(
  options: { override?: string; remembered?: string | null } = {},
): Promise<Candidate[]> {
  const override = options.override ?? process.env[hostVariable];
  if (override !== undefined && override !== "") {
    const kind = kindOf(override) === "publik" ? "publik" : "privat";
    return [{ name: hostVariable, address: override, kind, score: 1_000, reasons: ["ditetapkan sendiri"] }];
  }
  return rankAddresses(listInterfaces(), {
    defaultRoute: await defaultRoute(),
    remembered: options.remembered ?? null,
  });
}

export function listInterfaces(): Interface[] {
  return Object.entries(networkInterfaces()).flatMap(([name, addresses]) =>
    (addresses ?? []).map(({ address, family, mac, internal }) => ({ name, address, family, mac, internal })),
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
    socket.connect(9, "192.0.2.1", () => done(socket.address().address));
  });
}
