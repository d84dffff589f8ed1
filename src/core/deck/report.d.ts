import type { Nodes } from "hast";
import type { Place, Problem } from "./model.ts";
/** Collects problems while a deck is read; sorted by place when it is done. */
export type Report = (place: Place, message: string, severity?: Problem["severity"]) => void;
export declare function collector(): {
    report: Report;
    sorted: () => Problem[];
};
/** Moves a point inside a slide's text to its place in the deck's file; `line` is where the slide starts. */
export declare function placeIn(node: Pick<Nodes, "position">, line: number): Place;
/** The place `offset` characters after `start` when `text` stands there. */
export declare function placeAfter(start: Place, text: string, offset: number): Place;
