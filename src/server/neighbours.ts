import { randomBytes } from "node:crypto";

/**
 * Names for addresses: alike for alike, and nothing else can be read from one. They are numbered as they come and made
 * anew by each life of this process, so that nobody who reads a journal learns whose phone it was.
 */
export function createNeighbours(): (address: string) => string {
  const life = randomBytes(3).toString("hex");
  const names = new Map<string, string>();
  return (address) => {
    const name = names.get(address) ?? `${life}.${names.size + 1}`;
    names.set(address, name);
    return name;
  };
}
