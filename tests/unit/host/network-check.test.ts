import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { checksOf, type Facts } from "../../../src/core/network/check.ts";
import { rankAddresses } from "../../../src/core/network/rank.ts";
import { answersItself, type CheckOptions, runCheck } from "../../../src/host/network-check.ts";
import { readInterface } from "../core/network/laptops.ts";

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});
const answering = (listener: RequestListener): Promise<{ host: string; port: number }> =>
  new Promise((resolve) => {
    const made = createServer(listener);
    server = made;
    made.listen(0, "127.0.0.31", () => {
      const at = made.address();
      resolve({ host: "127.0.0.31", port: typeof at === "object" && at ? at.port : 0 });
    });
  });

function check(more: Partial<CheckOptions> = {}) {
  const seen: Facts[] = [];
  const stop = new AbortController();
  const options: CheckOptions = {
    network: () =>
      Promise.resolve({
        candidates: rankAddresses([readInterface("Wi-Fi | 192.168.1.10/24")], { defaultRoute: null }),
        at: "192.168.1.10",
        none: "tanpa-jaringan",
      }),
    listening: () => ({ host: "192.168.1.10", port: 8080 }),
    phones: () => 0,
    onFacts: (facts) => seen.push(facts),
    patience: 10,
    answers: () => Promise.resolve(true),
    firewall: () => Promise.resolve("bukan-windows"),
    ...more,
  };
  const ended = runCheck(options, stop.signal);
  const states = () => Object.fromEntries(checksOf(seen.at(-1) ?? {}, 0).map(({ id, state }) => [id, state]));
  return { seen, stop, ended, states };
}

describe("the self-check runs", () => {
  test("step by step to its end", async () => {
    const { seen, ended, states } = check();
    await ended;
    expect(seen.map((facts) => Object.keys(facts).length)).toEqual([1, 2, 3, 4, 5]);
    expect(states()).toEqual({
      alamat: "baik",
      server: "baik",
      diri: "baik",
      firewall: "tak-diketahui",
      kisaran: "baik",
      vpn: "baik",
      ponsel: "perhatian",
    });
  });

  test("and ends as soon as a phone has come", async () => {
    const { seen, ended } = check({ patience: 60_000, phones: () => 1 });
    await ended;
    expect(seen.at(-1)?.waited).toBe(false);
  });

  test("stops where nothing further can be tried", async () => {
    const { seen, ended } = check({ listening: () => null });
    await ended;
    expect(seen.length).toBe(2);
  });

  test("can be ended at any moment, and says nothing after that", async () => {
    const { seen, stop, ended } = check({ patience: 60_000 });
    while (seen.length < 4) await new Promise((resolve) => setTimeout(resolve, 1));
    stop.abort();
    await ended;
    expect(seen.at(-1)?.waited).toBeUndefined();
  });

  test("and while the server is being asked", async () => {
    const at = await answering(() => {});
    const { seen, stop, ended } = check({ listening: () => at, answers: answersItself });
    while (seen.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    stop.abort();
    await ended;
    expect(seen.length).toBe(2);
  });
});

describe("the server asked through its own address", () => {
  const never = new AbortController().signal;
  test("answers", async () => {
    const at = await answering((_request, response) => response.end("ini"));
    expect(await answersItself(at, never)).toBe(true);
  });
  test("is somebody else's when it turns us away", async () => {
    const at = await answering((_request, response) => response.writeHead(421).end());
    expect(await answersItself(at, never)).toBe(false);
  });
  test("is not there", async () => {
    expect(await answersItself({ host: "127.0.0.31", port: 1 }, never)).toBe(false);
  });
});
