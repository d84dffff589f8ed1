import { inBoth } from "./catalogue.ts";

/** Time against the plan: while the talk runs, and told after it. */
export const timingWords = inBoth({
  id: {
    left: "Sisa",
    over: "Lewat",
    slide: "Slide ini",
    ofPlan: (plan: string) => `dari ${plan}`,
    reports: "Waktu sesi terakhir",
    summary: (spent: string, planned: string) => `${spent} terpakai, rencana ${planned}`,
    perSlide: "Waktu per slide",
    columns: ["No", "Slide", "Rencana (menit)", "Terpakai (menit)", "Selisih (menit)"],
    table: { slide: "Slide", planned: "Rencana", spent: "Terpakai", apart: "Selisih" },
    total: "Seluruhnya",
    copy: "Salin sebagai CSV",
    copied: "Tersalin. Tempel di lembar kerja.",
    notCopied: "Catatan sesi itu tidak bisa dibaca lagi, jadi tidak ada yang disalin.",
  },
  en: {
    left: "Left",
    over: "Over",
    slide: "This slide",
    ofPlan: (plan) => `of ${plan}`,
    reports: "Time of recent sessions",
    summary: (spent, planned) => `${spent} spent, ${planned} planned`,
    perSlide: "Time for each slide",
    columns: ["No", "Slide", "Planned (minutes)", "Spent (minutes)", "Difference (minutes)"],
    table: { slide: "Slide", planned: "Planned", spent: "Spent", apart: "Difference" },
    total: "All",
    copy: "Copy as CSV",
    copied: "Copied. Paste it into a spreadsheet.",
    notCopied: "That session’s record can no longer be read, so nothing was copied.",
  },
});
