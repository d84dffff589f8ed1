/** What a person does with a post; the circular covers more than uploading. */
export const activities = ["unggah", "bagikan", "komentar", "suka", "ikuti", "grup"] as const;
export type Activity = (typeof activities)[number];
