import { afterEach, expect, test, vi } from "vitest";
import { findAddresses, hostVariable } from "../../../src/host/network.ts";

afterEach(() => vi.unstubAllEnvs());

test("an address set by hand is the only one", async () => {
  vi.stubEnv(hostVariable, "127.0.0.1");
  const found = await findAddresses();
  expect(found.map(({ address }) => address)).toEqual(["127.0.0.1"]);
  expect((await findAddresses({ override: "10.1.1.1" }))[0]?.address).toBe("10.1.1.1");
});

test("on any machine, loopback is never offered", async () => {
  vi.stubEnv(hostVariable, "");
  for (const { address } of await findAddresses()) expect(address).not.toMatch(/^127\./);
});
