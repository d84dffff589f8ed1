import type { Language } from "../deck/model.ts";

/** Words of one part of the screen in both languages. */
export type Catalogue<Words> = Readonly<Record<Language, Words>>;

/** Indonesian gives the shape and English must fill it: a word missing in either does not compile. */
export const inBoth = <Words>(words: { id: Words; en: NoInfer<Words> }): Catalogue<Words> => words;
