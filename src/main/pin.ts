import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify<string, Buffer, number, Buffer>(scrypt);

export type Pin = { salt: string; hash: string };

export async function hashPin(pin: string): Promise<Pin> {
  const salt = randomBytes(16);
  return { salt: salt.toString("hex"), hash: (await derive(pin, salt, 32)).toString("hex") };
}

export async function pinMatches(pin: string, { salt, hash }: Pin): Promise<boolean> {
  return timingSafeEqual(await derive(pin, Buffer.from(salt, "hex"), 32), Buffer.from(hash, "hex"));
}

/** Milliseconds to wait after so many wrong tries in a row: three are free, then 5 s, 10 s, 20 s, … at most 5 min. */
export function delayAfter(wrong: number): number {
  return wrong < 3 ? 0 : Math.min(5_000 * 2 ** (wrong - 3), 300_000);
}
