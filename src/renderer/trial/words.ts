import type { Activity } from "../../core/post/post.ts";
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

/** Sources by name; the clause too when there is only one, for the line is short. */
export function basisWords(basis: Basis[]): string {
  const [only, ...others] = basis;
  if (!only) return "";
  const words = others.length === 0 ? [only.source, only.clause] : basis.map((one) => one.source);
  return `menurut ${words.filter((word) => word !== "").join(others.length === 0 ? ", " : " dan ")}`;
}
