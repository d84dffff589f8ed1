import type { Language } from "./model.ts";
import type { Report } from "./report.ts";
export type FrontMatter = {
    title: string;
    subtitle: string;
    language: Language;
    plan: number;
};
export type Opening = {
    matter: FrontMatter;
    /** 0-based index of the first line that belongs to the slides. */
    next: number;
};
/** A deck may also begin with a separator, so only a block that reads as `key: value` is front matter. */
export declare function readFrontMatter(lines: string[], report: Report): Opening;
