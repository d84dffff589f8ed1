/** What a person does with a post; the circular covers more than uploading. */
export declare const activities: readonly ["unggah", "bagikan", "komentar", "suka", "ikuti", "grup"];
export type Activity = (typeof activities)[number];
