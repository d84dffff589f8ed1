import { z } from "zod";

/**
 * `slides`: one a page. `steps`: a page for every press. `notes`: the slide over its notes, A4. `handout`: several
 * slides to an A4 page. `script`: the notes alone. `public`: as `slides`, without slides marked private.
 */
export const paperLayouts = ["slides", "steps", "notes", "handout", "script", "public"] as const;
export type PaperLayout = (typeof paperLayouts)[number];

/** Slides to a page of a handout. */
export const perPages = [2, 3, 6] as const;
export type PerPage = (typeof perPages)[number];

/** What one export is asked to make. `perPage` is of handouts alone. */
export const paperJobSchema = z.strictObject({
  layout: z.enum(paperLayouts).default("slides"),
  perPage: z.literal(perPages).default(3),
  language: z.enum(["id", "en"]).nullable().default(null),
});
export type PaperJob = z.infer<typeof paperJobSchema>;

/** A4 upright, or the slide's own 16:9. */
export const isUpright = (layout: PaperLayout): boolean =>
  layout === "notes" || layout === "handout" || layout === "script";
