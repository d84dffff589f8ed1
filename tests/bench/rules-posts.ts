/** Sentences of our own, harmless and not: what the speed of the rules is measured on. */
const sentences = [
  "Besok ada rapat evaluasi bersama tim pelayanan, semoga lancar.",
  "SEBARKAN!!! Info valid dari grup sebelah, jangan sampai dihapus.",
  "Katanya tarif baru mulai bulan depan, tapi belum ada sumber resminya.",
  "Terima kasih sudah datang ke loket kami hari ini, sampai jumpa lagi 🙏",
  "Dasar goblok, ngapain ikut kalau cuma bikin macet, huh!",
  "Jangan sebarkan hoaks ya, cek dulu di situs resmi sebelum membagikan.",
  "Hari ini hujan dari pagi, jalanan macet total sampai sore.",
  "Resep sayur asem buatan ibu ternyata gampang, cuma perlu sabar.",
  "Ada yang tahu bengkel motor yang buka hari Minggu di dekat stasiun?",
  "Selamat ulang tahun buat Mbak Contoh, sehat selalu dan lancar rezekinya!",
  "Ayo coblos nomor 2, menangkan paslon kita bersama-sama.",
  "Bangga lihat teman-teman latihan paduan suara buat acara akhir tahun.",
  "Nota dinas itu masih rahasia, jgn bilang2 dulu ya gaes.",
  "Menurut BMKG gempa tadi tidak berpotensi tsunami, tetap tenang. https://contoh.go.id/info",
  "Film semalam bagus banget, alurnya bikin mikir terus 😂",
  "Perdin rasa healing, hotelnya bintang 5 dibayarin negara.",
  "Anak-anak belajar membaca di taman setiap Sabtu, relawannya ramah.",
  "Kucing tetangga melahirkan empat ekor, lucu semua 😻 #kucing @contoh",
];

/** Always the same text for the same `seed`, as long as asked, in UTF-16 units. */
export function postOf(length: number, seed: number): string {
  let text = "";
  for (let at = seed; text.length < length; at += 1)
    text += `${sentences[(at * 7 + seed * 3) % sentences.length]} `;
  return text.slice(0, length);
}

/** Posts as a feed has them: 40 to 280 units. */
export const feed = (count: number): string[] =>
  Array.from({ length: count }, (_, seed) => postOf(40 + ((seed * 37) % 241), seed));

const syllables =
  "ba bi bu ka ki ku sa si su ta ti tu ra ri ru la li lu ma mi mu na ni nu pa pi pu da di du ga gi".split(
    " ",
  );
const endings = ["", "k", "n", "ng", "r", "s", "t", "h"];

/** A root no language has, built as Indonesian ones are: always the same one for the same number. */
export function madeUpRoot(number: number): string {
  const mixed = (number * 7_919) % 1_048_573;
  const at = (shift: number): number => Math.floor(mixed / shift);
  return `${syllables[at(1) % 32]}${syllables[at(32) % 32]}${endings[at(1_024) % 8]}`;
}
