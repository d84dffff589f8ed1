import type { Element, Root } from "hast";
/**
 * Numbers the fragments 0 to n-1 by reveal's rule (explicit indices first, equal ones together, then the
 * others in order) and returns n, the slide's number of steps.
 */
export declare function numberFragments(body: Root): number;
export declare function hasClass(element: Element, name: string): boolean;
