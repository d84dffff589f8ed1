import { describe, expect, test } from "vitest";
import { checkIds, checksOf, type Facts, isStuck } from "../../../../src/core/network/check.ts";
import { rankAddresses } from "../../../../src/core/network/rank.ts";
import { networkCheckWords } from "../../../../src/core/text/network-check.ts";
import { readInterface } from "./laptops.ts";

const network = (at: string | null, ...lists: string[]): NonNullable<Facts["network"]> => ({
  candidates: rankAddresses(lists.map(readInterface), { defaultRoute: null }),
  at,
  none: "tanpa-jaringan",
});
const wifi = network("192.168.1.10", "Wi-Fi | 192.168.1.10/24");
const done: Facts = { network: wifi, listening: true, answered: true, firewall: "diizinkan", waited: true };
const of = (facts: Facts, phones = 0) =>
  Object.fromEntries(checksOf(facts, phones).map(({ id, state, told }) => [id, [state, told]]));

describe("the self-check", () => {
  test("before anything is known the first line is under way and the others wait", () => {
    expect(checksOf({}, 0).map(({ state }) => state)).toEqual(["berjalan", ...Array(6).fill("menunggu")]);
  });

  test("lines come from the top down, whatever is found", () => {
    const steps: Facts[] = [{}, { network: wifi }];
    steps.push({ ...steps[1], listening: true }, { ...steps[1], listening: true, answered: true });
    for (const facts of [...steps, done]) {
      const known = checksOf(facts, 0).map(({ told }) => told !== null);
      expect(known).toEqual(known.toSorted((one, other) => Number(other) - Number(one)));
    }
  });

  test("all is well, and a phone is the proof", () => {
    expect(checksOf(done, 3).every(({ state }) => state === "baik")).toBe(true);
    expect(of(done)["ponsel"]).toEqual(["perhatian", "ponsel/belum"]);
    expect(of({ ...done, waited: false })["ponsel"]).toEqual(["berjalan", "ponsel/coba"]);
  });

  test("a phone that comes before the rest is known is said at once", () => {
    expect(of({ network: wifi, listening: true }, 1)["ponsel"]).toEqual(["baik", "ponsel/ada"]);
  });

  test.each<[string, Facts, string, string]>([
    ["no network", { network: network(null) }, "gagal", "alamat/tanpa-jaringan"],
    ["IPv6 only", { network: { ...network(null), none: "hanya-ipv6" } }, "gagal", "alamat/hanya-ipv6"],
    [
      "an address that is gone",
      { network: network("10.9.9.9", "Wi-Fi | 192.168.1.10/24") },
      "gagal",
      "alamat/tanpa-jaringan",
    ],
    [
      "a poor address",
      { ...done, network: network("169.254.1.1", "Wi-Fi | 169.254.1.1/16") },
      "perhatian",
      "alamat/kurang",
    ],
    [
      "and its range",
      { ...done, network: network("169.254.1.1", "Wi-Fi | 169.254.1.1/16") },
      "perhatian",
      "kisaran/lokal-tautan",
    ],
    ["the door is not open", { network: wifi, listening: false }, "gagal", "server/tertutup"],
    ["the server does not answer itself", { ...done, answered: false }, "gagal", "diri/diam"],
    ["the firewall blocks", { ...done, firewall: "diblokir" }, "gagal", "firewall/diblokir"],
    [
      "the firewall cannot be read",
      { ...done, firewall: "bukan-windows" },
      "tak-diketahui",
      "firewall/bukan-windows",
    ],
    [
      "a public address",
      { ...done, network: network("20.1.1.1", "Wi-Fi | 20.1.1.1/24") },
      "perhatian",
      "kisaran/publik",
    ],
    [
      "a VPN beside",
      { ...done, network: network("192.168.1.10", "Wi-Fi | 192.168.1.10/24", "wg0 | 10.6.6.6/24") },
      "perhatian",
      "vpn/ada",
    ],
    [
      "the VPN's own address",
      { ...done, network: network("10.6.6.6", "wg0 | 10.6.6.6/24") },
      "gagal",
      "vpn/dipakai",
    ],
  ])("%s", (_, facts, state, told) => {
    const found = checksOf(facts, 0).find((check) => check.told === told);
    expect(found?.state).toBe(state);
  });

  test("without an address or a server nothing else is said to be under way", () => {
    for (const facts of [{ network: network(null) }, { network: wifi, listening: false }]) {
      expect(isStuck(facts)).toBe(true);
      expect(checksOf(facts, 0).filter(({ state }) => state === "berjalan")).toEqual([]);
    }
  });

  test("every outcome has a sentence that is not empty, every check a name", () => {
    for (const id of checkIds) expect(networkCheckWords.id.ids[id]).not.toBe("");
    for (const told of Object.values(networkCheckWords.id.told)) expect(told).toMatch(/[.]$/);
  });
});
