import { carried } from "../wire/live.ts";
import { isKept, type Kept } from "./memory.ts";

/**
 * A phone's own link to where the room is now. Another address is another page to a browser, with a memory of its own,
 * so the link takes along who this is and what was answered; after the `#` no server is sent it.
 */
export const movingLink = (moved: string, kept: Kept): string =>
  `${moved}#${carried}${encodeURIComponent(JSON.stringify(kept))}`;

/** What a link brought along; null for any other address. */
export function broughtAlong(hash: string): Kept | null {
  if (!hash.startsWith(`#${carried}`)) return null;
  try {
    const kept: unknown = JSON.parse(decodeURIComponent(hash.slice(carried.length + 1)));
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}
