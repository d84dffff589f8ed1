import type { ParsedDeck } from "../core/deck/model.ts";
/** Named by the text it was parsed from, so an edited deck never meets a stale one. */
export declare const preparedName: (id: string, hash: string) => string;
/** What the build parsed; it lies inside the app and is trusted as the app's own code is. Null when there is none. */
export declare function readPrepared(folder: string, id: string, hash: string): Promise<ParsedDeck | null>;
