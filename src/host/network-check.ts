import { execFile } from "node:child_process";
import { get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { Facts } from "../core/network/check.ts";
import { isStuck } from "../core/network/check.ts";
import { firewallAnswer } from "../core/network/firewall.ts";

export type CheckOptions = {
  network: () => Promise<NonNullable<Facts["network"]>>;
  /** Null while the server does not listen. */
  listening: () => { host: string; port: number } | null;
  phones: () => number;
  /** Called with everything known, each time something more is. */
  onFacts: (facts: Facts) => void;
  /** Milliseconds to wait for a first phone. */
  patience?: number;
  firewall?: (port: number, signal: AbortSignal) => Promise<NonNullable<Facts["firewall"]>>;
  answers?: (at: { host: string; port: number }, signal: AbortSignal) => Promise<boolean>;
};

const patience = 60_000;
const everySecond = 1_000;

/** Tries the way in, step by step; only waits, never works, so nothing else is held up. Ends by itself or by the signal. */
export async function runCheck(options: CheckOptions, signal: AbortSignal): Promise<void> {
  let facts: Facts = {};
  const learn = (more: Facts): void => {
    facts = { ...facts, ...more };
    if (!signal.aborted) options.onFacts(facts);
  };
  learn({ network: await options.network() });
  if (isStuck(facts)) return;
  const at = options.listening();
  learn({ listening: at !== null });
  if (isStuck(facts) || at === null || signal.aborted) return;
  learn({ answered: await (options.answers ?? answersItself)(at, signal) });
  learn({ firewall: await (options.firewall ?? readFirewall)(at.port, signal) });
  const until = performance.now() + (options.patience ?? patience);
  while (options.phones() === 0 && performance.now() < until && !signal.aborted)
    await pause(Math.min(everySecond, options.patience ?? patience), undefined, { signal }).catch(
      () => undefined,
    );
  learn({ waited: options.phones() === 0 });
}

/** Asks for the code's page through the very address phones use. */
export function answersItself(at: { host: string; port: number }, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ ...at, path: "/", signal, timeout: 3_000, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on("timeout", () => request.destroy());
    request.on("error", () => resolve(false));
    request.on("close", () => resolve(false));
  });
}

/** Windows tells in words; other systems do not tell a program without special rights. */
async function readFirewall(port: number, signal: AbortSignal): Promise<NonNullable<Facts["firewall"]>> {
  if (process.platform !== "win32") return "bukan-windows";
  const ask = (...args: string[]): Promise<string> =>
    new Promise((resolve) => {
      const options = { signal, timeout: 15_000, maxBuffer: 32 * 1024 * 1024, windowsHide: true };
      execFile("netsh.exe", ["advfirewall", ...args], options, (_error, stdout) => resolve(stdout));
    });
  const [profile, rules] = await Promise.all([
    ask("show", "currentprofile"),
    ask("firewall", "show", "rule", "name=all", "dir=in", "verbose"),
  ]);
  return firewallAnswer(profile, rules, { program: process.execPath, port });
}
