import type { Deck, Picture, Problem } from "../core/deck/model.ts";
/** A deck's own file in its folder. */
export declare const deckFile = "deck.id.md";
export type ReadDeck = {
    ok: true;
    deck: Deck;
    /** What the parser found, and pictures that are not in the folder. */
    problems: Problem[];
    /** SHA-256 of the text in hex: what a session names when it opens a poll. */
    hash: string;
    /** Absolute; the only folder its pictures may come from. */
    folder: string;
    file: string;
    pictures: Picture[];
} | {
    ok: false;
    /** A sentence in Indonesian: what happened and what still works. */
    problem: string;
};
/** A deck that could be read, with its problems if any. */
export type LoadedDeck = Extract<ReadDeck, {
    ok: true;
}>;
export type DeckSummary = {
    id: string;
    file: string;
    title: string;
    subtitle: string;
    slides: number;
    planMinutes: number;
};
/**
 * Reads a deck from its file, or from the folder that holds `deck.id.md`. Never rejects for what is on the disk.
 * `prepared` is a folder of decks parsed at build time: the shipped deck opens without being parsed again.
 */
export declare function readDeck(path: string, prepared?: string | null): Promise<ReadDeck>;
/** The decks directly under a folder, by name; folders without a deck are passed over. */
export declare function listDecks(folder: string): Promise<DeckSummary[]>;
