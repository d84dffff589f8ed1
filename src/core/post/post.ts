import { z } from "zod";
import { activities } from "./activities.ts";

/** Longest text accepted anywhere, in UTF-16 units. A chain message rarely passes 5,000. */
export const longestPost = 20_000;

const short = z.string().max(300);

/**
 * The one schema of a post: fenced `post` blocks, `resources/posts/*.yaml`, the paste box and
 * `check --json` all pass through it. Unknown keys are dropped.
 */
export const postSchema = z.object({
  id: z.string().min(1).max(80).optional(),
  text: z.string().max(longestPost),
  account: short.optional(),
  display: short.optional(),
  platform: short.optional(),
  activity: z.enum(activities).default("unggah"),
  photo: z.string().max(2_000).optional(),
  official: z.boolean().default(false),
});
export type Post = z.infer<typeof postSchema>;

/** A post with a name, as decks and the sample library hold it. */
export const namedPostSchema = postSchema.extend({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "huruf kecil, angka, dan tanda hubung saja"),
  /** What the hall should learn from it, one or two sentences for the facilitator. */
  teaches: z.string().max(600).optional(),
});
export type NamedPost = z.infer<typeof namedPostSchema>;
