import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ParsedDeck } from "../core/deck/model.ts";

/** SHA-256 in hex. */
export const hashOf = (text: Uint8Array | string): string => createHash("sha256").update(text).digest("hex");

/** Named by the text it was parsed from, so an edited deck never meets a stale one. */
export const preparedName = (id: string, hash: string): string => `${id}-${hash}.json`;

/** What the build parsed; it lies inside the app and is trusted as the app's own code is. Null when there is none. */
export async function readPrepared(folder: string, id: string, hash: string): Promise<ParsedDeck | null> {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return JSON.parse(await readFile(join(folder, preparedName(id, hash)), "utf8")) as ParsedDeck;
  } catch {
    return null;
  }
}
