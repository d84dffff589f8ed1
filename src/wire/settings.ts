import { z } from "zod";

const fields = {
  office: z.string().max(200),
  theme: z.enum(["light", "dark"]),
  mode: z.enum(["auto", "single", "windows"]),
  swapped: z.boolean(),
  hallLabel: z.string().max(200).nullable(),
  off: z.array(z.string().max(120)).max(200),
  masaPemilu: z.boolean(),
  lastDeck: z.string().max(4_096).nullable(),
};

/** What an office sets once. Every field has a default, so an older or damaged file still opens. */
export const settingsSchema = z.object({
  version: z.literal(1).default(1),
  office: fields.office.default(""),
  theme: fields.theme.default("light"),
  mode: fields.mode.default("auto"),
  swapped: fields.swapped.default(false),
  hallLabel: fields.hallLabel.default(null),
  off: fields.off.default([]),
  masaPemilu: fields.masaPemilu.default(false),
  lastDeck: fields.lastDeck.default(null),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Some of the fields. Built without defaults: a partial of the schema above would fill in every other one. */
export const settingsChangeSchema = z.strictObject(fields).partial();
