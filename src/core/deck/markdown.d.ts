import type { Root } from "hast";
import type { Place } from "./model.ts";
/** A fenced block as it stood, with the place of its first line of content. */
export type Fenced = {
    kind: string;
    text: string;
    place: Place;
    content: Place;
};
/** What a fenced block becomes: an element without content, or a sentence saying why not. */
export type Live = {
    tag: string;
    properties: Record<string, string>;
} | {
    trouble: string;
};
export type Blocks = (fenced: Fenced) => Live | null;
/** Why a slide's text is not handed to the parsers at all; null when it may be. */
export declare function tooMuch(text: string): string | null;
/** Markdown to an HTML tree, not yet to be trusted. `line` is where the text starts in the deck's file. */
export declare function toTree(text: string, line: number, blocks: Blocks): Root | null;
