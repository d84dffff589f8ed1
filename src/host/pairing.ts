import { createHash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { codeSymbols } from "../wire/live.ts";
import { pairingCodeLength, type RemoteRole } from "../wire/remote.ts";
import type { Device } from "../wire/pairing.ts";

/** Milliseconds a code waits for its device. */
export const codeLife = 120_000;
/** Wrong codes after which the one that is offered dies, and after which one address is not heard any more. */
export const triesOfAll = 5;
export const triesOfOne = 3;
/** A talk has one or two of each; more is somebody's mistake. */
export const mostDevices = 8;

type Kept = { id: string; role: RemoteRole; since: number; hash: Buffer; link: number | null };
type Offered = { role: RemoteRole; code: string; until: number; dies: number; wrong: number };

export type Redeemed =
  | { ok: true; role: RemoteRole; token: string }
  | { ok: false; reason: "kode" | "terlalu-sering" };
export type Recognised = { ok: true; role: RemoteRole } | { ok: false; reason: "asing" | "terpakai" };

/**
 * Who is paired. In memory only: of a token its hash is kept, and nothing of it is ever written, so that what
 * ends with the session ends. `monotonic` and `wall` in milliseconds.
 */
export function keepPairings(clock: { monotonic: () => number; wall: () => number }) {
  let offered: Offered | null = null;
  let kept: Kept[] = [];
  let ended: "usang" | "ditebak" | null = null;
  /** Wrong codes by address, for the code offered now. */
  let guesses = new Map<string, number>();

  const expire = (): void => {
    if (offered === null || clock.monotonic() < offered.dies) return;
    offered = null;
    ended = "usang";
  };

  return {
    /** A new code for one device of that role; the one before is dead. False when there are devices enough. */
    offer(role: RemoteRole): boolean {
      if (kept.length >= mostDevices) return false;
      offered = {
        role,
        code: newCode(),
        until: clock.wall() + codeLife,
        dies: clock.monotonic() + codeLife,
        wrong: 0,
      };
      guesses = new Map();
      ended = null;
      return true;
    },
    withdraw(): void {
      offered = null;
      ended = null;
    },
    offered(): { role: RemoteRole; code: string; until: number } | null {
      expire();
      return offered && { role: offered.role, code: offered.code, until: offered.until };
    },
    ended: () => ended,

    redeem(link: number, address: string, code: string): Redeemed {
      expire();
      // No code offered and a wrong one sound alike: nobody learns when guessing is worth it.
      if (offered === null) return { ok: false, reason: "kode" };
      const before = guesses.get(address) ?? 0;
      if (before >= triesOfOne) return { ok: false, reason: "terlalu-sering" };
      if (!timingSafeEqual(hashOf(code), hashOf(offered.code))) {
        guesses.set(address, before + 1);
        offered.wrong += 1;
        if (offered.wrong >= triesOfAll) {
          offered = null;
          ended = "ditebak";
        }
        return { ok: false, reason: "kode" };
      }
      const { role } = offered;
      const token = randomBytes(32).toString("base64url");
      const id = randomBytes(6).toString("base64url");
      offered = null;
      kept = [...kept, { id, role, since: clock.wall(), hash: hashOf(token), link }];
      return { ok: true, role, token };
    },

    /** A device that comes back. While its line lives, nobody else is it. */
    recognise(link: number, token: string): Recognised {
      const hash = hashOf(token);
      const device = kept.find((each) => timingSafeEqual(each.hash, hash));
      if (device === undefined) return { ok: false, reason: "asing" };
      if (device.link !== null) return { ok: false, reason: "terpakai" };
      device.link = link;
      return { ok: true, role: device.role };
    },

    /** Null for a line that has not proved who it is. */
    roleOf: (link: number): RemoteRole | null => kept.find((each) => each.link === link)?.role ?? null,
    linksOf: (role: RemoteRole): number[] =>
      kept.flatMap((each) => (each.role === role && each.link !== null ? [each.link] : [])),
    devices: (): Device[] =>
      kept.map(({ id, role, since, link }) => ({ id, role, since, connected: link !== null })),

    left(link: number): void {
      for (const device of kept) if (device.link === link) device.link = null;
    },
    /** Every line is gone, as when the server process has died; the devices come back by themselves. */
    allLeft(): void {
      for (const device of kept) device.link = null;
    },
    /** Answers the line to close, if there is one. */
    revoke(id: string): number | null {
      const device = kept.find((each) => each.id === id);
      kept = kept.filter((each) => each !== device);
      return device?.link ?? null;
    },
    /** Nobody is paired any more. Answers the lines to close. */
    clear(): number[] {
      const links = kept.flatMap(({ link }) => (link === null ? [] : [link]));
      kept = [];
      offered = null;
      ended = null;
      return links;
    },
  };
}
export type Pairings = ReturnType<typeof keepPairings>;

const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();

const newCode = (): string =>
  Array.from({ length: pairingCodeLength }, () => codeSymbols.charAt(randomInt(codeSymbols.length))).join("");
