import { inBoth } from "./catalogue.ts";

/** What `bijak check` says of a post on a terminal. */
export const checkWords = inBoth({
  id: {
    verdicts: { aman: "AMAN", tinjau: "TINJAU DULU", jangan: "JANGAN UNGGAH" },
    severities: { info: "catatan", review: "tinjau", warning: "peringatan", severe: "berat" },
    signal: "indikasi, bukan putusan",
    confidence: "keyakinan",
    part: "Bagian",
    why: "Mengapa",
    advice: "Saran",
    instead: "Misalnya",
    office: (owner: string, reviewed: string) => `Aturan kantor: ${owner}, ditinjau ${reviewed}`,
    basis: "Dasar",
    nothing: "Tidak ada yang ditandai.",
    letGo: "Dipertimbangkan, lalu dilepas:",
    ask: "Tanyakan pada diri sendiri:",
    allowed: "Tetap boleh",
  },
  en: {
    verdicts: { aman: "SAFE", tinjau: "REVIEW FIRST", jangan: "DO NOT POST" },
    severities: { info: "note", review: "review", warning: "warning", severe: "serious" },
    signal: "an indication, not a ruling",
    confidence: "confidence",
    part: "Part",
    why: "Why",
    advice: "Advice",
    instead: "For example",
    office: (owner, reviewed) => `Office rule: ${owner}, reviewed ${reviewed}`,
    basis: "Basis",
    nothing: "Nothing was marked.",
    letGo: "Considered, then let go:",
    ask: "Ask yourself:",
    allowed: "Still allowed",
  },
});

export type CheckWords = (typeof checkWords)["id"];
