import { z } from "zod";

/** What an office sets once. Every field has a default, so an older or damaged file still opens. */
export const settingsSchema = z.object({
  version: z.literal(1).default(1),
  office: z.string().max(200).default(""),
  theme: z.enum(["light", "dark"]).default("light"),
  mode: z.enum(["auto", "single", "windows"]).default("auto"),
  swapped: z.boolean().default(false),
  hallLabel: z.string().max(200).nullable().default(null),
  off: z.array(z.string().max(120)).max(200).default([]),
  masaPemilu: z.boolean().default(false),
  lastDeck: z.string().max(4_096).nullable().default(null),
});
export type Settings = z.infer<typeof settingsSchema>;
