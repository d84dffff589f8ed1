/** Adapters that lead into this machine or into a tunnel: a phone in the hall is on neither side. */
const tunnels =
  /\b(tailscale|zerotier|wireguard|radmin|hamachi|fortinet|forticlient|fortissl|anyconnect|cisco secure client|globalprotect|pangp|openvpn|nordlynx|proton|vpn|warp|check ?point|sonicwall|juniper|pulse|ivanti|zscaler|netskope|l2tp|pptp|sstp|ikev2|teredo|isatap|6to4)|^(wg|tun|tap|utun|ppp|ipsec|gpd|cscotun|wgcf|nordtun|he-ipv6)[-_]?\d*$|^zt[a-z0-9]{6,}$|^feth\d+$/i;
const machines =
  /^vethernet|\b(wsl|hyper-?v|virtualbox|vmware|parallels|docker|podman|qemu|loopback|npcap|bluetooth|default switch|sandbox)|^(vmnet|vboxnet|docker|br-|veth|virbr|vnet\d|lxc|lxd|cni|flannel|cali|podman|vnic|bridge\d|vmenet|awdl|llw|anpi|bnep|pan\d|dummy|ifb|mpqemubr)/i;
/** A phone at the end of a cable: the network is that phone's, and the hall is not in it. */
const tethers =
  /^(usb\d|rndis\d|enp\d+s\d+(f\d+)?u\d)|\b(rndis|remote ndis|tether|iphone|ipad|apple mobile device)\b/i;

type Maker = "Hyper-V" | "VirtualBox" | "VMware" | "Parallels" | "QEMU" | "VPN";
/** First three bytes of a hardware address, and whose invention it is. */
const makers: Record<string, Maker> = {
  "00:15:5d": "Hyper-V",
  "0a:00:27": "VirtualBox",
  "08:00:27": "VirtualBox",
  "00:50:56": "VMware",
  "00:0c:29": "VMware",
  "00:05:69": "VMware",
  "00:1c:14": "VMware",
  "00:1c:42": "Parallels",
  "52:54:00": "QEMU",
  "02:50:41": "VPN",
  "00:ff:00": "VPN",
  "00:05:9a": "VPN",
  "00:09:0f": "VPN",
  "02:50:f2": "VPN",
};

export type Nature =
  | "tunnel"
  | "machine"
  | "hotspot"
  | "tether"
  | "wireless"
  | "cable"
  | "built-in"
  | "unknown";

const wireless =
  /^(wi-?fi|wlan|wlp|wlx|wlo|wl\d|airport|wireless|nirkabel|drahtlos)|\b(wireless|nirkabel|sans fil|inal[aá]mbric[ao]|wi-?fi)\b/i;
const cable =
  /^(ethernet|eth|enp|eno|ens|enx|end\d|en\d|em\d|lan\b|local area connection|koneksi area lokal|sambungan area lokal|lan-verbindung|connexion au r[eé]seau local|conexi[oó]n de [aá]rea local)|\b(ethernet|gigabit|lan adapter|thunderbolt bridge)\b/i;

/** Windows gives its own hotspot this address, whatever the language of the adapter's name. */
const windowsHotspot = "192.168.137.1";
/** What phones hand out over their cable, or share over Wi-Fi: Android's and Apple's own ranges. */
const androidCable = /^192\.168\.42\./;
const iphone = /^172\.20\.10\./;

/** What an adapter is, told from its name (tunnels, machines, phones), then its maker, its address, its name again. */
export function natureOf(name: string, mac: string, address: string): Nature {
  if (tunnels.test(name)) return "tunnel";
  if (machines.test(name)) return "machine";
  const maker = mac.toLowerCase().replaceAll("-", ":").slice(0, 8);
  if (makers[maker] === "VPN") return "tunnel";
  if (makers[maker] !== undefined || maker.startsWith("02:42")) return "machine";
  if (address === windowsHotspot) return "hotspot";
  if (tethers.test(name)) return "tether";
  if (wireless.test(name)) return "wireless";
  // macOS names cable and Wi-Fi alike; en0 is the Wi-Fi of every laptop, and the socket of a desktop.
  if (name === "en0") return "built-in";
  if (androidCable.test(address) || iphone.test(address)) return "tether";
  return cable.test(name) ? "cable" : "unknown";
}
