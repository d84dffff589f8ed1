/** Adapters that lead into this machine or into a tunnel: a phone in the hall is on neither side. */
const tunnels =
  /\b(tailscale|zerotier|wireguard|radmin|hamachi|fortinet|forticlient|fortissl|anyconnect|globalprotect|pangp|openvpn|nordlynx|proton|vpn|warp|check ?point|sonicwall|juniper|pulse|zscaler)|^(wg|tun|tap|utun|ppp|ipsec|gpd|cscotun)\d*$|^zt[a-z0-9]{6,}$/i;
const machines =
  /^vethernet|\b(wsl|hyper-?v|virtualbox|vmware|parallels|docker|podman|qemu|loopback|npcap|bluetooth|default switch)|^(vmnet|vboxnet|docker|br-|veth|virbr|lxc|lxd|cni|flannel|cali|podman|vnic|bridge\d|vmenet|awdl|llw|anpi|bnep)/i;

/** First three bytes of a hardware address, and whose invention it is. */
const makers: Record<string, string> = {
  "00:15:5d": "Hyper-V",
  "0a:00:27": "VirtualBox",
  "08:00:27": "VirtualBox",
  "00:50:56": "VMware",
  "00:0c:29": "VMware",
  "00:05:69": "VMware",
  "00:1c:42": "Parallels",
  "02:50:41": "VPN",
  "00:ff:00": "VPN",
};

export type Nature = "tunnel" | "machine" | "wireless" | "cable" | "unknown";

const wireless = /^(wi-?fi|wlan|wlp|wlx|wl\d|airport|wireless)/i;
const cable = /^(ethernet|eth|enp|eno|ens|enx|en\d|em\d|lan\b|local area connection)/i;
/** The Windows hotspot sits on an adapter with this star and this address. */
export const windowsHotspot = "192.168.137.1";

/** What an adapter is, told from its name first (tunnels, machines), then its maker, then its name again. */
export function natureOf(name: string, mac: string): Nature {
  if (tunnels.test(name)) return "tunnel";
  if (machines.test(name)) return "machine";
  const maker = mac.toLowerCase().slice(0, 8);
  if (makers[maker] === "VPN") return "tunnel";
  if (makers[maker] !== undefined || maker.startsWith("02:42")) return "machine";
  if (wireless.test(name)) return "wireless";
  // macOS names both alike; en0 is Wi-Fi on every laptop without a built-in socket for a cable.
  if (cable.test(name)) return "cable";
  return "unknown";
}
