import { afterEach, expect, test, vi } from "vitest";
import { hostVariable, lookAround } from "../../../src/host/network.ts";

afterEach(() => vi.unstubAllEnvs());

test("addresses set by hand are the only ones, in their order", async () => {
  vi.stubEnv(hostVariable, "127.0.0.1, 10.1.1.1");
  const { candidates, key } = await lookAround();
  expect(candidates.map(({ address }) => address)).toEqual(["127.0.0.1", "10.1.1.1"]);
  const chosen = await lookAround([{ network: key, candidate: "10.1.1.1" }]);
  expect(chosen.candidates[0]).toMatchObject({ address: "10.1.1.1", reasons: ["ditetapkan", "dipilih"] });
});

test("on any machine, loopback is never offered", async () => {
  vi.stubEnv(hostVariable, "");
  for (const { address } of (await lookAround()).candidates) expect(address).not.toMatch(/^127\./);
});

test("what was chosen here comes first, what was chosen elsewhere does not matter", async () => {
  vi.stubEnv(hostVariable, "");
  const { candidates, key } = await lookAround();
  const last = candidates.at(-1);
  if (last === undefined) return;
  const here = await lookAround([
    { network: "elsewhere", candidate: "Wi-Fi 10.0.0.0/24" },
    { network: key, candidate: last.id },
  ]);
  expect(here.candidates[0]?.id).toBe(last.id);
  expect(here.key).toBe(key);
});
