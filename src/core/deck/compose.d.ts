import type { Root } from "hast";
import type { Layout } from "./model.ts";
/** Names what a stylesheet composes: paragraphs with a part to play, and the sides of a comparison. */
export declare function compose(body: Root, layout: Layout): void;
