import { z } from "zod";
import { pointingTools } from "./aids.ts";
import { captionModes } from "./caption.ts";
import { inkColours, mostPoints } from "./ink.ts";

const id = z.string().min(1).max(300);
const unit = z.number().min(0).max(1);
const stroke = z.strictObject({
  id: z.string().min(1).max(60),
  colour: z.enum(inkColours),
  points: z
    .array(z.tuple([unit, unit]))
    .min(1)
    .max(mostPoints),
});

/** Strokes outlive a crash; so does whether the script is shown. */
export const durableAids = [
  z.strictObject({ type: z.literal("ink/add"), on: id, stroke }),
  z.strictObject({ type: z.literal("ink/undo"), on: id }),
  z.strictObject({ type: z.literal("ink/clear"), on: id }),
  z.strictObject({ type: z.literal("caption/show"), as: z.enum(captionModes) }),
  z.strictObject({ type: z.literal("caption/next"), index: z.int().min(0).max(1_000) }),
] as const;

/** Of the moment: after a crash nobody points, draws or looks closer. */
export const fleetingAids = [
  z.strictObject({
    type: z.literal("aid/point"),
    pointer: z.strictObject({ tool: z.enum(pointingTools), x: unit, y: unit }).nullable(),
  }),
  z.strictObject({ type: z.literal("aid/draw"), stroke: stroke.nullable() }),
  z.strictObject({
    type: z.literal("aid/zoom"),
    zoom: z.strictObject({ scale: z.number().min(1.25).max(3), x: unit, y: unit }).nullable(),
  }),
  /** The script's sentences, from the notes: on no disk beside the deck's own. */
  z.strictObject({ type: z.literal("caption/lines"), lines: z.array(z.string().max(1_000)).max(200) }),
] as const;

/** What a facilitator's hand does; the words of the script are given by whoever has the deck. */
export const handActions = [
  "aid/point",
  "aid/draw",
  "aid/zoom",
  "ink/add",
  "ink/undo",
  "ink/clear",
  "caption/show",
] as const;
