import { z } from "zod";
import type { ReadLine } from "../core/post/screenshot.ts";

/** The most pixels a picture may have, decoded; a 4K display has eight million. */
export const largestPicture = 40_000_000;
/** The most that are read: beyond it letters only grow, and time with them. */
export const largestRead = 6_000_000;
/** The most bytes of a picture's file. */
export const largestFile = 30_000_000;

/** Shades of grey row by row, one byte a pixel: what is left of a screenshot to read. */
export const greySchema = z
  .strictObject({
    width: z.int().min(1).max(20_000),
    height: z.int().min(1).max(20_000),
    grey: z.instanceof(Uint8Array),
  })
  .refine(({ width, height, grey }) => width * height <= largestRead && grey.length === width * height);
export type GreyPicture = z.infer<typeof greySchema>;

/** Host to the process that reads pictures, which serves one picture and ends. */
export type ToReader = { picture: GreyPicture };
export type FromReader =
  /** `share` from 0 to 1. */
  { type: "progress"; share: number } | { type: "lines"; lines: ReadLine[] };
