import { describe, expect, test } from "vitest";
import { follow } from "../../../../src/core/network/follow.ts";
import { rankAddresses } from "../../../../src/core/network/rank.ts";
import { readInterface } from "./laptops.ts";

const now = (...lists: string[]) => rankAddresses(lists.map(readInterface), { defaultRoute: null });
const wifi = "Wi-Fi | 192.168.1.10/24";
const cable = "Ethernet | 10.20.30.40/24";
const tunnel = "wg0 | 10.66.66.2/24";

describe("a network that changes while phones are let in", () => {
  test.each([
    ["nothing changed", "192.168.1.10", [wifi, cable], 0, "tetap"],
    ["a worse address came", "192.168.1.10", [wifi, cable, tunnel], 40, "tetap"],
    ["the address is gone, another phones could reach is there", "192.168.1.10", [cable], 40, "pindah"],
    ["the same card has another address", "192.168.1.10", ["Wi-Fi | 192.168.1.77/24"], 0, "pindah"],
    ["only a tunnel is left", "192.168.1.10", [tunnel], 40, "terputus"],
    ["only an address nobody gave is left", "192.168.1.10", ["Wi-Fi | 169.254.1.1/16"], 0, "terputus"],
    ["nothing is left", "192.168.1.10", [], 40, "terputus"],
    ["a better one came and nobody is inside", "10.20.30.40", [wifi, cable], 0, "pindah"],
    ["a better one came and phones are inside", "10.20.30.40", [wifi, cable], 1, "tawarkan"],
    ["a real one came beside the tunnel we are on", "10.66.66.2", [wifi, tunnel], 0, "pindah"],
    ["only bad ones, and we are on the worse", "10.66.66.2", [tunnel, "Wi-Fi | 169.254.1.1/16"], 0, "tetap"],
  ] as const)("%s", (_, at, lists, phones, type) => {
    expect(follow(at, now(...lists), phones).type).toBe(type);
  });

  test("says where to and why", () => {
    expect(follow("192.168.1.10", now(cable), 3)).toMatchObject({
      to: { address: "10.20.30.40" },
      why: "hilang",
    });
    expect(follow("10.20.30.40", now(wifi, cable), 0)).toMatchObject({
      to: { address: "192.168.1.10" },
      why: "lebih-baik",
    });
  });
});
