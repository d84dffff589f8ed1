import type { Report } from "./report.ts";
/** One slide's own text, cut from the deck with its place. Lines are 1-based in the deck's file. */
export type Chunk = {
    column: number;
    line: number;
    text: string;
    notes: string | null;
    notesLine: number;
};
/** Cuts at `---` (next column) and `--` (below), never inside a fence. `first` is a 0-based index into `lines`. */
export declare function splitSlides(lines: string[], first: number, report: Report): Chunk[];
