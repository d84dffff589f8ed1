import { inBoth } from "./catalogue.ts";

/** What the facilitator chooses of a deck: languages and length, and which slides that leaves out. */
export const deckChoiceWords = inBoth({
  id: {
    hall: "Aula",
    notes: "Catatan",
    hallLanguage: "Bahasa yang dibaca hadirin",
    notesLanguage: "Bahasa catatan pemandu",
    names: { id: "Indonesia", en: "Inggris" },
    length: "Lama sesi",
    minutes: (minutes: number) => `${minutes} menit`,
    hidden: "disembunyikan",
    longer: (minutes: number) => `mulai ${minutes} menit`,
  },
  en: {
    hall: "Hall",
    notes: "Notes",
    hallLanguage: "Language the hall reads",
    notesLanguage: "Language of your notes",
    names: { id: "Indonesian", en: "English" },
    length: "Length of the session",
    minutes: (minutes: number) => `${minutes} minutes`,
    hidden: "hidden",
    longer: (minutes: number) => `from ${minutes} minutes`,
  },
});
