/** Public and fixed: saved sessions, packs and reports refer to rules by these words. */
export const ruleIds = [
  "hoaks",
  "verifikasi",
  "politik",
  "rahasia-kerja",
  "kebijakan-tertutup",
  "nama-akun",
  "ujaran-kebencian",
  "sara",
  "radikalisme",
  "terorisme",
  "pelecehan",
  "diskriminasi",
  "dukungan-lgbt",
  "perjalanan-dinas",
  "bahasa-sopan",
  "caption-foto",
  "konten-bermanfaat",
  "data-pribadi",
  "pornografi",
] as const;

/** A rule of ours, or one an office made itself, whose name says so. */
export type RuleId = (typeof ruleIds)[number] | `kantor-${string}`;

/** A lobby shows visitors tips about posts, not the clause that asks for a facilitator beside it. */
export const offOnKiosk: RuleId[] = ["dukungan-lgbt"];
