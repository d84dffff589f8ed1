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
export type RuleId = (typeof ruleIds)[number];
