import { type Poll } from "../poll/poll.ts";
import { type NamedPost } from "../post/post.ts";
import type { Blocks } from "./markdown.ts";
import type { Report } from "./report.ts";
/** The polls and posts of a whole deck, in the order they stand. */
export type LiveData = {
    polls: Map<string, Poll>;
    posts: Map<string, NamedPost>;
};
export type SlideBlocks = {
    read: Blocks;
    poll: () => string | null;
    post: () => string | null;
};
/** Reads the `poll`, `post` and `figure` blocks of one slide into the deck's data. */
export declare function slideBlocks(data: LiveData, report: Report): SlideBlocks;
