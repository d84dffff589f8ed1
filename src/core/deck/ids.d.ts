import type { Slide } from "./model.ts";
import type { Report } from "./report.ts";
import type { SlideLink } from "./sanitise.ts";
/** A slide before its id is settled: `id` is what its author wrote, or empty. */
export declare function settleIds(slides: Slide[], report: Report): void;
/** A derived id moves with its heading, so a link to one is a promise nobody made. */
export declare function checkLinks(links: SlideLink[], slides: Slide[], report: Report): void;
