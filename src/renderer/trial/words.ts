import type { Activity } from "../../core/post/activities.ts";
import type { Basis, RuleKind, Severity, Verdict } from "../../core/rules/finding.ts";

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
  if (confidence >= 0.8) return "indikasi kuat";
  return confidence >= 0.5 ? "indikasi sedang" : "indikasi lemah";
}

/** Where a rule stands, before its sources. The circular forbids and advises; the rest is this app's own and says so. */
export function kindWord(kind: RuleKind | undefined): string {
  switch (kind) {
    case "larangan":
      return "Larangan,";
    case "anjuran":
      return "Anjuran,";
    case "tambahan":
      return "Tambahan aplikasi ini:";
    case undefined:
      return "Dasar:";
  }
}

export const kindName: Record<RuleKind, string> = {
  larangan: "Larangan",
  anjuran: "Anjuran",
  tambahan: "Tambahan",
};

/** Each source once, with how far it is known: "menurut materi sosialisasi SE-16/MK.01/2018". Clauses are the presenter's. */
export const basisWords = (basis: Basis[]): string[] => [
  ...new Set(
    basis.map(({ source, status }) => {
      if (status.startsWith("menurut ")) return `${status} ${source}`;
      return status === "" ? source : `${source} (${status})`;
    }),
  ),
];

export const words = {
  byApp: "Aplikasi",
  byFacilitatorToo: "Fasilitator",
  byFacilitator: "Menurut fasilitator",
  doesNotHold: "tidak berlaku di sini.",
  droppedByFacilitator: "tidak berlaku menurut fasilitator",
  notByApp: "Aplikasi tidak menandai ini.",
  barred: "ditutup",
  allowed: "Yang tetap boleh",
  office: (owner: string) => `Aturan kantor (${owner}),`,
};
