import { inBoth } from "./catalogue.ts";

/** Making, checking and looking through a deck, for people without a terminal. */
export const deckToolWords = inBoth({
  id: {
    fresh: "Deck baru…",
    made: (folder: string) =>
      `Deck baru siap di ${folder}. Simpan berkasnya, dan perubahannya tampil di sini.`,
    check: "Periksa",
    clean: "Deck ini bersih: tidak ada yang perlu diperbaiki.",
    found: (errors: number, warnings: number) =>
      `${errors} yang harus diperbaiki, ${warnings} yang baik diperhatikan`,
    error: "Perbaiki",
    warning: "Perhatikan",
    at: (file: string, line: number) => `${file}, baris ${line}`,
    edit: (file: string) => `Buka ${file} di editor`,
    preview: "Pratinjau",
    close: "Tutup",
    back: "Slide sebelumnya",
    next: "Slide berikutnya",
    slideOf: (number: number, total: number) => `Slide ${number} dari ${total}`,
    language: "Bahasa",
    languages: { id: "Indonesia", en: "Inggris" },
    noNotes: "Slide ini belum punya catatan pemandu.",
  },
  en: {
    fresh: "New deck…",
    made: (folder) => `Your new deck is in ${folder}. Save its files, and the changes show here.`,
    check: "Check",
    clean: "This deck is clean: nothing needs mending.",
    found: (errors, warnings) => `${errors} to mend, ${warnings} worth a look`,
    error: "Mend",
    warning: "Look at",
    at: (file, line) => `${file}, line ${line}`,
    edit: (file) => `Open ${file} in your editor`,
    preview: "Preview",
    close: "Close",
    back: "Previous slide",
    next: "Next slide",
    slideOf: (number, total) => `Slide ${number} of ${total}`,
    language: "Language",
    languages: { id: "Indonesian", en: "English" },
    noNotes: "This slide has no notes yet.",
  },
});
