import { describe, expect, test } from "vitest";
import { kindOf, subnetOf } from "../../../../src/core/network/address.ts";
import { natureOf } from "../../../../src/core/network/adapter.ts";
import { networkOf, rankAddresses, whyNone } from "../../../../src/core/network/rank.ts";
import { laptops, readInterface } from "./laptops.ts";

const none = { defaultRoute: null };

describe("the address in the QR", () => {
  test.each(laptops)("$laptop", ({ interfaces, route, chose, first, order }) => {
    const hints = { defaultRoute: route ?? null, remembered: chose ?? null };
    const ranked = rankAddresses(interfaces, hints);
    const addresses = ranked.map(({ address }) => address);
    expect(addresses[0] ?? null).toBe(order?.[0] ?? first);
    if (order) expect(addresses).toEqual(order);
    const reversed = rankAddresses(interfaces.toReversed(), hints);
    expect(reversed.map(({ address }) => address)).toEqual(addresses);
    for (const { reasons } of ranked) expect(reasons.length).toBeGreaterThan(0);
  });

  test("there are as many laptops as are promised, each once", () => {
    expect(new Set(laptops.map(({ laptop }) => laptop)).size).toBe(laptops.length);
    expect(laptops.length).toBeGreaterThanOrEqual(60);
  });

  test("every address but loopback, link-local IPv6 and doubles is offered", () => {
    for (const { interfaces } of laptops) {
      const usable = interfaces.filter(
        ({ internal, family, address }) => !internal && family === "IPv4" && address !== "0.0.0.0",
      );
      const offered = rankAddresses(interfaces, none);
      expect(offered.length).toBe(new Set(usable.map(({ address }) => address)).size);
    }
  });

  test("says why, as ids", () => {
    const [best, last] = rankAddresses(
      [readInterface("Wi-Fi | 192.168.1.10/24"), readInterface("utun3 | 10.8.0.2/24")],
      { defaultRoute: "192.168.1.10" },
    );
    expect(best?.reasons).toEqual(["lokal", "wifi", "jalur-utama"]);
    expect(last?.reasons).toEqual(["lokal", "vpn"]);
  });

  test("a virtual switch that leads out is the real network, and no machine", () => {
    const lists = [readInterface("vEthernet (Kantor) | 10.1.2.3/24 | 00:15:5d:44:55:66")];
    const [out] = rankAddresses(lists, { defaultRoute: "10.1.2.3" });
    const [inside] = rankAddresses(lists, none);
    expect([out?.score, out?.nature, out?.reasons]).toEqual([
      65,
      "cable",
      ["lokal", "jembatan", "jalur-utama"],
    ]);
    expect(inside?.score).toBeLessThan(0);
  });

  test("what phones cannot reach scores below 0, what they may above it", () => {
    const scores = rankAddresses(
      [
        "Wi-Fi | 192.168.1.10/24",
        "Ethernet | 203.0.113.9/24",
        "usb0 | 192.168.42.9/24",
        "wg0 | 10.66.66.2/24",
        "docker0 | 172.17.0.1/16",
        "Ethernet 2 | 169.254.1.2/16",
      ].map(readInterface),
      { defaultRoute: "10.66.66.2" },
    ).map(({ name, score }) => [name, score > 0]);
    expect(Object.fromEntries(scores)).toEqual({
      "Wi-Fi": true,
      Ethernet: true,
      usb0: true,
      wg0: false,
      docker0: false,
      "Ethernet 2": false,
    });
  });
});

describe("where this machine is", () => {
  const office = ["Wi-Fi | 10.7.7.7/24", "Ethernet | 10.20.30.40/22"].map(readInterface);
  const at = (...lists: string[]) => networkOf(rankAddresses(lists.map(readInterface), none));

  test("is the same with another address, another order and a tunnel beside it", () => {
    const here = networkOf(rankAddresses(office, none));
    expect(at("Ethernet | 10.20.28.9/22", "wg0 | 10.6.6.6/24", "Wi-Fi | 10.7.7.99/24")).toBe(here);
    expect(at("Wi-Fi | 10.7.8.7/24", "Ethernet | 10.20.30.40/22")).not.toBe(here);
  });
});

test.each([
  [["lo | 127.0.0.1/8"], "tanpa-jaringan"],
  [["Wi-Fi | fe80::1/64"], "tanpa-jaringan"],
  [["Wi-Fi | fe80::1/64", "Wi-Fi | 2001:db8::2/64"], "hanya-ipv6"],
  [["lo | ::1/128"], "tanpa-jaringan"],
])("without an IPv4 address, %j is %s", (lists, why) => {
  const interfaces = lists.map(readInterface).map((one) => ({ ...one, internal: one.name === "lo" }));
  expect(whyNone(interfaces)).toBe(why);
});

test.each([
  ["10.0.0.1", "privat"],
  ["172.15.0.1", "publik"],
  ["172.16.0.1", "privat"],
  ["172.31.255.1", "privat"],
  ["172.32.0.1", "publik"],
  ["192.168.0.1", "privat"],
  ["192.169.0.1", "publik"],
  ["100.63.0.1", "publik"],
  ["100.64.0.1", "tumpangan"],
  ["100.127.255.1", "tumpangan"],
  ["100.128.0.1", "publik"],
  ["169.254.0.1", "lokal-tautan"],
  ["127.9.9.9", "loopback"],
  ["0.0.0.0", "unusable"],
  ["224.0.0.251", "unusable"],
  ["256.1.1.1", null],
  ["fe80::1", null],
  ["", null],
])("%s is %s", (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});

test.each([
  ["192.168.1.10", "255.255.255.0", "192.168.1.0/24"],
  ["10.20.30.40", "255.255.252.0", "10.20.28.0/22"],
  ["172.20.10.5", "255.255.255.240", "172.20.10.0/28"],
  ["10.8.0.2", "255.255.255.255", "10.8.0.2/32"],
  ["10.8.0.2", "", "10.8.0.0/24"],
])("%s with %j lies in %s", (address, netmask, subnet) => {
  expect(subnetOf(address, netmask)).toBe(subnet);
});

test.each([
  ["Wi-Fi", "wireless"],
  ["WiFi 2", "wireless"],
  ["WLAN", "wireless"],
  ["wlx00c0ca", "wireless"],
  ["Ethernet", "cable"],
  ["Ethernet 5", "cable"],
  ["eno1", "cable"],
  ["en0", "built-in"],
  ["usb0", "tether"],
  ["Remote NDIS based Internet Sharing Device", "tether"],
  ["PANGP Virtual Ethernet Adapter", "tunnel"],
  ["OpenVPN TAP-Windows6", "tunnel"],
  ["tun0", "tunnel"],
  ["tunerku", "unknown"],
  ["vboxnet0", "machine"],
  ["veth12ab", "machine"],
  ["bridge100", "machine"],
  ["awdl0", "machine"],
  ["Jaringan Kantor", "unknown"],
])("an adapter called %j is %s", (name, nature) => {
  expect(natureOf(name, "3c:22:fb:01:02:03", "10.1.1.1")).toBe(nature);
});
