import type { Element, Root } from "hast";
import type { Picture, Place } from "./model.ts";
import { type Report } from "./report.ts";
export type SlideLink = Place & {
    id: string;
};
/** What a slide's HTML may lean on, and what is found in it on the way. */
export type Surroundings = {
    /** Where the slide's text starts in the deck's file. */
    line: number;
    report: Report;
    /** Live blocks this slide really holds: a hand-written tag cannot name another. */
    poll: string | null;
    post: string | null;
    pictures: Picture[];
    links: SlideLink[];
};
/** Builds a new tree from what the allow-list knows; nothing of the given tree is kept by reference. */
export declare function sanitise(tree: Root, around: Surroundings): Root;
export declare function trouble(tagName: "div" | "span", message: string): Element;
