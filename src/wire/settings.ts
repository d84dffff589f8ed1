import { z } from "zod";

/** Checked further by `wifiProblem`, whose answer has words. */
export const wifiSchema = z.strictObject({ ssid: z.string().max(100), password: z.string().max(100) });

const fields = {
  /** Of the facilitator's windows; the hall has its own. */
  language: z.enum(["id", "en"]),
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
  language: fields.language.default("id"),
  theme: fields.theme.default("light"),
  mode: fields.mode.default("auto"),
  swapped: fields.swapped.default(false),
  hallLabel: fields.hallLabel.default(null),
  off: fields.off.default([]),
  masaPemilu: fields.masaPemilu.default(false),
  lastDeck: fields.lastDeck.default(null),
  /** Addresses the facilitator chose, by network; newest last. */
  addresses: z
    .array(z.strictObject({ network: z.string().max(2_000), candidate: z.string().max(400) }))
    .max(50)
    .default([]),
  /** The hall's Wi-Fi, kept only when the facilitator says so. */
  wifi: wifiSchema.nullable().default(null),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Some of the fields. Built without defaults: a partial of the schema above would fill in every other one. */
export const settingsChangeSchema = z.strictObject(fields).partial();
