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

export const reasonInEnglish: Record<ScopeName, string> = {
  negasi: "Not marked: the sentence denies or rejects it.",
  imbauan: "Not marked: the sentence asks people not to do it.",
  saring: "Not marked: the sentence asks people to check or report first.",
  bantahan: "Not marked: the post sets a false report right.",
  kecaman: "Not marked: the words are named to condemn them, not to support them.",
  laporan: "Not marked: the sentence reports an event or names its source.",
  edukasi: "Not marked: the setting is teaching or training.",
  tanya: "Not marked: the sentence asks, it does not claim.",
  diri: "Not marked: the word is about the writer.",
  benda: "Not marked: it is about a thing or a situation, not a person.",
  kutipan: "Not marked: this part is a quotation.",
  pengandaian: "Not marked: the sentence is hypothetical.",
  resmi: "Not marked: the account is declared official.",
  "cerita-korban": "Not marked: the writer tells or reports what happened to them.",
  kiasan: "Not marked: the word is a figure of speech.",
};
