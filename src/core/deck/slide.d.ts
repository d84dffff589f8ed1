import { type LiveData } from "./blocks.ts";
import type { Picture, Slide } from "./model.ts";
import type { Report } from "./report.ts";
import { type SlideLink } from "./sanitise.ts";
import type { Chunk } from "./split.ts";
export type DeckFinds = {
    live: LiveData;
    pictures: Picture[];
    links: SlideLink[];
};
/** One chunk to one slide; whatever cannot be read is said on the slide itself. Its id is settled later. */
export declare function readSlide(chunk: Chunk, finds: DeckFinds, report: Report): Slide;
export declare function brokenSlide(chunk: Pick<Chunk, "column" | "line">, message: string): Slide;
