import type { Activity } from "../../core/post/activities.ts";
import type { Basis, Severity, Verdict } from "../../core/rules/finding.ts";

export const activityWord: Record<Activity, string> = {
  unggah: "mengunggah",
  bagikan: "membagikan",
  komentar: "berkomentar",
  suka: "menyukai",
  ikuti: "mengikuti",
  grup: "di grup percakapan",
};

export const severityWord: Record<Severity, string> = {
  info: "Catatan",
  review: "Perlu ditinjau",
  warning: "Peringatan",
  severe: "Serius",
};

export const verdictWord: Record<Verdict, string> = {
  aman: "Aman",
  tinjau: "Tinjau dulu",
  jangan: "Jangan unggah",
};

/** The verdict a severity leads to, and so its colour. */
export const severityTone: Record<Severity, Verdict | "info"> = {
  info: "info",
  review: "tinjau",
  warning: "tinjau",
  severe: "jangan",
};

/** Never a percentage in the hall: it would sound like a measured truth. */
export function confidenceWord(confidence: number): string {
  if (confidence >= 0.8) return "petunjuk kuat";
  return confidence >= 0.5 ? "petunjuk sedang" : "petunjuk lemah";
}

/** Each source once, with how far it is known: "SE-16/MK.01/2018 (menurut materi sosialisasi)". Clauses are the presenter's. */
export const basisWords = (basis: Basis[]): string[] => [
  ...new Set(basis.map(({ source, status }) => (status === "" ? source : `${source} (${status})`))),
];
