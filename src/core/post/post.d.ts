import { z } from "zod";
/** Longest text accepted anywhere, in UTF-16 units. A chain message rarely passes 5,000. */
export declare const longestPost = 20000;
/**
 * The one schema of a post: fenced `post` blocks, `resources/posts/*.yaml`, the paste box and
 * `check --json` all pass through it. Unknown keys are dropped.
 */
export declare const postSchema: z.ZodObject<{
    id: z.ZodOptional<z.ZodString>;
    text: z.ZodString;
    account: z.ZodOptional<z.ZodString>;
    display: z.ZodOptional<z.ZodString>;
    platform: z.ZodOptional<z.ZodString>;
    activity: z.ZodDefault<z.ZodEnum<{
        bagikan: "bagikan";
        grup: "grup";
        ikuti: "ikuti";
        komentar: "komentar";
        suka: "suka";
        unggah: "unggah";
    }>>;
    photo: z.ZodOptional<z.ZodString>;
    official: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strip>;
export type Post = z.infer<typeof postSchema>;
/** A post with a name, as decks and the sample library hold it. */
export declare const namedPostSchema: z.ZodObject<{
    text: z.ZodString;
    account: z.ZodOptional<z.ZodString>;
    display: z.ZodOptional<z.ZodString>;
    platform: z.ZodOptional<z.ZodString>;
    activity: z.ZodDefault<z.ZodEnum<{
        bagikan: "bagikan";
        grup: "grup";
        ikuti: "ikuti";
        komentar: "komentar";
        suka: "suka";
        unggah: "unggah";
    }>>;
    photo: z.ZodOptional<z.ZodString>;
    official: z.ZodDefault<z.ZodBoolean>;
    id: z.ZodString;
    teaches: z.ZodOptional<z.ZodString>;
}, z.core.$strip>;
export type NamedPost = z.infer<typeof namedPostSchema>;
