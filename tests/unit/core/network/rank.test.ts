import { describe, expect, test } from "vitest";
import { type Interface, kindOf } from "../../../../src/core/network/address.ts";
import { rankAddresses } from "../../../../src/core/network/rank.ts";
import { natureOf } from "../../../../src/core/network/virtual.ts";

const at = (name: string, address: string, mac = "3c:22:fb:01:02:03"): Interface => ({
  name,
  address,
  mac,
  family: "IPv4",
  internal: false,
});
const loopback: Interface = { ...at("lo", "127.0.0.1", "00:00:00:00:00:00"), internal: true };
const six: Interface = { ...at("Wi-Fi", "fe80::1"), family: "IPv6" };

type Table = [
  name: string,
  interfaces: Interface[],
  route: string | null,
  best: string[],
  remembered?: string,
];

/** Each a laptop somebody has: its addresses, its default route, and the order they should be offered in. */
const laptops: Table[] = [
  ["no network at all", [loopback], null, []],
  ["nothing listed", [], null, []],
  ["Wi-Fi alone", [loopback, six, at("Wi-Fi", "192.168.1.10")], "192.168.1.10", ["192.168.1.10"]],
  ["Wi-Fi without internet", [at("Wi-Fi", "192.168.8.100")], null, ["192.168.8.100"]],
  [
    "Wi-Fi and cable, cable leads out",
    [at("Wi-Fi", "192.168.1.10"), at("Ethernet", "10.20.30.40")],
    "10.20.30.40",
    ["10.20.30.40", "192.168.1.10"],
  ],
  [
    "Wi-Fi and cable, neither leads out: phones are on Wi-Fi",
    [at("Ethernet", "10.20.30.40"), at("Wi-Fi", "192.168.1.10")],
    null,
    ["192.168.1.10", "10.20.30.40"],
  ],
  [
    "VirtualBox before Wi-Fi in the list",
    [at("VirtualBox Host-Only Network", "192.168.56.1", "0a:00:27:00:00:0d"), at("Wi-Fi", "192.168.1.10")],
    "192.168.1.10",
    ["192.168.1.10", "192.168.56.1"],
  ],
  [
    "VirtualBox that calls itself Ethernet 2",
    [at("Ethernet 2", "192.168.56.1", "0a:00:27:00:00:0d"), at("Wi-Fi", "192.168.1.10")],
    null,
    ["192.168.1.10", "192.168.56.1"],
  ],
  [
    "WSL",
    [at("vEthernet (WSL)", "172.28.160.1", "00:15:5d:11:22:33"), at("Wi-Fi", "192.168.1.10")],
    "192.168.1.10",
    ["192.168.1.10", "172.28.160.1"],
  ],
  [
    "Hyper-V's default switch",
    [at("vEthernet (Default Switch)", "172.20.64.1", "00:15:5d:44:55:66"), at("Ethernet", "10.1.2.3")],
    "10.1.2.3",
    ["10.1.2.3", "172.20.64.1"],
  ],
  [
    "a Hyper-V adapter under a plain name",
    [at("Ethernet 3", "172.20.64.1", "00:15:5D:44:55:66"), at("Wi-Fi", "10.1.2.3")],
    null,
    ["10.1.2.3", "172.20.64.1"],
  ],
  [
    "Docker on Linux",
    [
      at("docker0", "172.17.0.1", "02:42:ac:11:00:01"),
      at("br-5f1c2d", "172.18.0.1", "02:42:ac:12:00:01"),
      at("wlp3s0", "192.168.0.23"),
    ],
    "192.168.0.23",
    ["192.168.0.23", "172.17.0.1", "172.18.0.1"],
  ],
  [
    "VMware",
    [
      at("VMware Network Adapter VMnet8", "192.168.232.1", "00:50:56:c0:00:08"),
      at("VMware Network Adapter VMnet1", "192.168.40.1", "00:50:56:c0:00:01"),
      at("Wi-Fi", "10.10.5.7"),
    ],
    "10.10.5.7",
    ["10.10.5.7", "192.168.232.1", "192.168.40.1"],
  ],
  [
    "vmnet on macOS",
    [at("vmnet8", "172.16.99.1"), at("en0", "192.168.1.44")],
    "192.168.1.44",
    ["192.168.1.44", "172.16.99.1"],
  ],
  [
    "an office VPN that takes the default route",
    [at("Cisco AnyConnect Virtual Miniport", "10.99.0.5"), at("Wi-Fi", "192.168.1.10")],
    "10.99.0.5",
    ["192.168.1.10", "10.99.0.5"],
  ],
  [
    "Fortinet",
    [at("Fortinet SSL VPN Virtual Ethernet Adapter", "10.212.134.200"), at("Wi-Fi", "10.5.5.20")],
    "10.212.134.200",
    ["10.5.5.20", "10.212.134.200"],
  ],
  [
    "a tunnel first on macOS",
    [at("utun4", "10.8.0.2"), at("en0", "192.168.1.44")],
    "10.8.0.2",
    ["192.168.1.44", "10.8.0.2"],
  ],
  [
    "WireGuard on Linux",
    [at("wg0", "10.66.66.2"), at("wlan0", "192.168.43.15")],
    "10.66.66.2",
    ["192.168.43.15", "10.66.66.2"],
  ],
  [
    "Tailscale",
    [at("Tailscale", "100.101.102.103"), at("Wi-Fi", "192.168.1.10")],
    "192.168.1.10",
    ["192.168.1.10", "100.101.102.103"],
  ],
  [
    "an overlay under a name nobody knows",
    [at("feth1234", "100.80.1.2"), at("en0", "192.168.1.44")],
    null,
    ["192.168.1.44", "100.80.1.2"],
  ],
  [
    "ZeroTier on Linux",
    [at("ztabcdef12", "192.168.195.7"), at("enp0s31f6", "10.1.1.9")],
    null,
    ["10.1.1.9", "192.168.195.7"],
  ],
  [
    "Radmin",
    [at("Radmin VPN", "26.11.22.33"), at("Wi-Fi", "192.168.1.10")],
    null,
    ["192.168.1.10", "26.11.22.33"],
  ],
  [
    "the laptop's own hotspot beside a cable without a way out",
    [at("Local Area Connection* 2", "192.168.137.1"), at("Ethernet", "10.20.30.40")],
    null,
    ["192.168.137.1", "10.20.30.40"],
  ],
  [
    "the laptop's own hotspot while the cable leads out",
    [at("Local Area Connection* 2", "192.168.137.1"), at("Ethernet", "10.20.30.40")],
    "10.20.30.40",
    ["10.20.30.40", "192.168.137.1"],
  ],
  ["a phone's hotspot", [at("Wi-Fi", "192.168.43.15")], "192.168.43.15", ["192.168.43.15"]],
  ["an iPhone's hotspot", [at("en0", "172.20.10.2")], "172.20.10.2", ["172.20.10.2"]],
  [
    "an iPhone by cable beside office Wi-Fi: the way out wins",
    [at("Ethernet 4", "172.20.10.3"), at("Wi-Fi", "10.7.7.7")],
    "172.20.10.3",
    ["172.20.10.3", "10.7.7.7"],
  ],
  ["public addresses only", [at("Ethernet", "203.0.113.9")], "203.0.113.9", ["203.0.113.9"]],
  [
    "a public address beside a private one",
    [at("Ethernet", "203.0.113.9"), at("Wi-Fi", "192.168.1.10")],
    null,
    ["192.168.1.10", "203.0.113.9"],
  ],
  ["no address given by the network", [at("Wi-Fi", "169.254.10.20")], null, ["169.254.10.20"]],
  [
    "a cable that got no address, Wi-Fi that did",
    [at("Ethernet", "169.254.10.20"), at("Wi-Fi", "192.168.1.10")],
    null,
    ["192.168.1.10", "169.254.10.20"],
  ],
  [
    "Bluetooth's own network",
    [at("Bluetooth Network Connection", "169.254.99.1"), at("Wi-Fi", "192.168.1.10")],
    null,
    ["192.168.1.10", "169.254.99.1"],
  ],
  [
    "nothing but virtual adapters: still offered",
    [at("VirtualBox Host-Only Network", "192.168.56.1", "0a:00:27:00:00:0d")],
    null,
    ["192.168.56.1"],
  ],
  [
    "the presenter chose the cable before",
    [at("Wi-Fi", "192.168.1.10"), at("Ethernet", "10.20.30.40")],
    "192.168.1.10",
    ["10.20.30.40", "192.168.1.10"],
    "10.20.30.40",
  ],
  [
    "two addresses on one adapter",
    [at("Wi-Fi", "192.168.1.10"), at("Wi-Fi", "192.168.1.9")],
    "192.168.1.9",
    ["192.168.1.9", "192.168.1.10"],
  ],
  [
    "the same address listed twice",
    [at("Wi-Fi", "192.168.1.10"), at("Wi-Fi 2", "192.168.1.10")],
    null,
    ["192.168.1.10"],
  ],
  [
    "everything at once",
    [
      at("vEthernet (WSL)", "172.28.160.1", "00:15:5d:11:22:33"),
      at("VirtualBox Host-Only Network", "192.168.56.1", "0a:00:27:00:00:0d"),
      at("Tailscale", "100.101.102.103"),
      at("Ethernet", "169.254.1.1"),
      at("Wi-Fi", "10.12.0.88"),
      loopback,
    ],
    "10.12.0.88",
    ["10.12.0.88", "169.254.1.1", "172.28.160.1", "192.168.56.1", "100.101.102.103"],
  ],
];

describe("the address in the QR", () => {
  test.each(laptops)("%s", (_, interfaces, defaultRoute, best, remembered) => {
    const hints = { defaultRoute, remembered: remembered ?? null };
    const ranked = rankAddresses(interfaces, hints);
    expect(ranked.map(({ address }) => address)).toEqual(best);
    expect(rankAddresses([...interfaces].reverse(), hints)[0]?.address).toBe(best[0]);
    for (const { reasons } of ranked) expect(reasons.length).toBeGreaterThan(0);
  });

  test("the table is as long as it claims to be", () => {
    expect(laptops.length).toBeGreaterThanOrEqual(35);
  });

  test("says in words why", () => {
    const [best, last] = rankAddresses([at("Wi-Fi", "192.168.1.10"), at("utun3", "10.8.0.2")], {
      defaultRoute: "192.168.1.10",
    });
    expect(best?.reasons).toEqual(["alamat jaringan lokal", "Wi-Fi", "jalur utama laptop ini"]);
    expect(last?.reasons.join()).toContain("VPN");
  });
});

test.each([
  ["10.0.0.1", "privat"],
  ["172.15.0.1", "publik"],
  ["172.16.0.1", "privat"],
  ["172.31.255.1", "privat"],
  ["172.32.0.1", "publik"],
  ["192.168.0.1", "privat"],
  ["192.169.0.1", "publik"],
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
  ["Wi-Fi", "wireless"],
  ["WiFi 2", "wireless"],
  ["WLAN", "wireless"],
  ["wlx00c0ca", "wireless"],
  ["Ethernet", "cable"],
  ["Ethernet 5", "cable"],
  ["eno1", "cable"],
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
  expect(natureOf(name, "3c:22:fb:01:02:03")).toBe(nature);
});
