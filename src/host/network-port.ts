import { readFile } from "node:fs/promises";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { z } from "zod";
import { usualPorts } from "./phones.ts";

const kept = z.strictObject({ port: z.int().min(1).max(65_535) });
const fileIn = (sessionFolder: string): string => join(sessionFolder, "port.json");

/** The port phones of this session hold addresses with; null before the first time. */
export async function keptPort(sessionFolder: string): Promise<number | null> {
  try {
    return kept.parse(JSON.parse(await readFile(fileIn(sessionFolder), "utf8"))).port;
  } catch {
    return null;
  }
}

/** In memory only when the disk refuses: then a restart may come back on another port. */
export async function keepPort(sessionFolder: string, port: number): Promise<void> {
  await writeFileAtomic(fileIn(sessionFolder), `${JSON.stringify({ port })}\n`).catch(() => undefined);
}

export const portsFrom = (first: number | null): number[] =>
  first === null ? [...usualPorts] : [first, ...usualPorts.filter((port) => port !== first)];
