/** Readings of a sentence that may silence a finding. A check lists the ones that count for it. */
export const scopeNames = [
  "negasi",
  "imbauan",
  "saring",
  "bantahan",
  "kecaman",
  "laporan",
  "edukasi",
  "tanya",
  "diri",
  "benda",
  "kutipan",
  "pengandaian",
  "resmi",
  "cerita-korban",
  "kiasan",
] as const;
export type ScopeName = (typeof scopeNames)[number];

/** Said to the hall beside a candidate that was let go. */
export const reasonOf: Record<ScopeName, string> = {
  negasi: "Tidak ditandai karena kalimat ini menyangkal atau menolaknya.",
  imbauan: "Tidak ditandai karena kalimat ini justru mengimbau agar hal itu tidak dilakukan.",
  saring: "Tidak ditandai karena kalimat ini mengajak memeriksa atau melapor lebih dahulu.",
  bantahan: "Tidak ditandai karena unggahan ini meluruskan kabar yang keliru.",
  kecaman: "Tidak ditandai karena ucapan itu disebut untuk dikecam, bukan untuk didukung.",
  laporan: "Tidak ditandai karena kalimat ini memberitakan peristiwa atau menyebut sumbernya.",
  edukasi: "Tidak ditandai karena konteksnya pembelajaran atau sosialisasi.",
  tanya: "Tidak ditandai karena kalimat ini bertanya, tidak menyatakan.",
  diri: "Tidak ditandai karena kata itu ditujukan kepada diri sendiri.",
  benda: "Tidak ditandai karena yang dibicarakan benda atau keadaan, bukan orang.",
  kutipan: "Tidak ditandai karena bagian ini kutipan.",
  pengandaian: "Tidak ditandai karena kalimat ini pengandaian.",
  resmi: "Tidak ditandai karena akun ini dinyatakan resmi.",
  "cerita-korban": "Tidak ditandai karena penulis menceritakan apa yang dialaminya atau melaporkannya.",
  kiasan: "Tidak ditandai karena kata itu dipakai sebagai kiasan.",
};
