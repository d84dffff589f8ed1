import type { Root } from "hast";
import { type Attribute } from "./attributes.ts";
import { type Report } from "./report.ts";
/**
 * Applies reveal's `.element` comments to the tree and returns what its `.slide` comments say.
 * As in reveal, an element comment speaks for the nearest element before it (a line break is none),
 * or for its parent when nothing stands before it.
 */
export declare function applyComments(tree: Root, line: number, report: Report): Attribute[];
