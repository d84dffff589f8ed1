import type { Place } from "./model.ts";
export type Attribute = {
    name: string;
    value: string;
    place: Place;
};
export type RevealComment = {
    kind: "slide" | "element";
    attributes: Attribute[];
};
/** Reads `.slide: id=a data-private` as reveal writes it; null when the comment is only a comment. */
export declare function revealComment(comment: string, start: Place): RevealComment | null;
