import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Interface } from "../../../../src/core/network/address.ts";

type Entry = {
  laptop: string;
  lists: string[];
  route?: string;
  chose?: string;
  first?: string | null;
  order?: string[];
};
export type Laptop = Omit<Entry, "lists"> & { interfaces: Interface[] };

const file = join(import.meta.dirname, "..", "..", "..", "fixtures", "networks", "laptops.yaml");
const entries: Entry[] = parse(readFileSync(file, "utf8"));

export const laptops: Laptop[] = entries.map(({ lists, ...rest }) => ({
  ...rest,
  interfaces: lists.map(readInterface),
}));

/** `Wi-Fi | 192.168.1.10/24 | 3c:22:fb:01:02:03` */
export function readInterface(line: string): Interface {
  const [name = "", place = "", mac = "3c:22:fb:01:02:03"] = line.split(" | ");
  const [address = "", bits = "24"] = place.split("/");
  return {
    name,
    address,
    mac,
    family: address.includes(":") ? "IPv6" : "IPv4",
    internal: address.startsWith("127."),
    netmask: maskOf(Number(bits)),
  };
}

function maskOf(bits: number): string {
  return [0, 8, 16, 24].map((before) => 256 - 2 ** (8 - Math.min(8, Math.max(0, bits - before)))).join(".");
}
