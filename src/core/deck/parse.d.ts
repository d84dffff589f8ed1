import { type ParsedDeck } from "./model.ts";
/** Reads a deck; never fails. Whatever is wrong is a problem with its place, and shows on its slide. */
export declare function parseDeck(text: string, source: {
    id: string;
}): ParsedDeck;
