import type { Language } from "../deck/model.ts";

/** Words of one part of the screen in both languages. */
export type Catalogue<Words> = Readonly<Record<Language, Words>>;

/** Indonesian gives the shape and English must fill it: a word missing in either does not compile. */
export const inBoth = <Words>(words: { id: Words; en: NoInfer<Words> }): Catalogue<Words> => words;

/** One sentence in both languages, for whoever shows it to choose from. */
export type Said = Readonly<Record<Language, string>>;

export const said = <Words>(catalogue: Catalogue<Words>, say: (words: Words) => string): Said => ({
  id: say(catalogue.id),
  en: say(catalogue.en),
});
