import { inBoth } from "./catalogue.ts";

/** The grid of all slides. */
export const overviewWords = inBoth({
  id: {
    title: "Semua slide",
    search: "Cari judul atau isi…",
    hint: "Panah untuk memilih, Enter untuk melompat, Esc untuk kembali. Hadirin tidak melihat ini.",
    hintSingle: "Panah untuk memilih, Enter untuk melompat, Esc untuk kembali.",
    nothing: "Tidak ada slide yang cocok. Coba kata lain.",
    parts: { core: "", optional: "opsional", backup: "cadangan" },
  },
  en: {
    title: "All slides",
    search: "Search titles and text…",
    hint: "Arrows to choose, Enter to jump, Esc to go back. The hall does not see this.",
    hintSingle: "Arrows to choose, Enter to jump, Esc to go back.",
    nothing: "No slide matches. Try another word.",
    parts: { core: "", optional: "optional", backup: "backup" },
  },
});
