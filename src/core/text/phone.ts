import type { Language } from "../deck/model.ts";

/** Every word on the phones' pages, with and without a script. */
const id = {
  product: "Bijak",
  anonymous: "Anonim: tidak ada nama, NIP, atau nomor yang disimpan.",
  waiting: "Anda sudah bergabung.",
  waitingNext: "Pertanyaan akan muncul di sini.",
  choose: "Ketuk satu jawaban.",
  mayChange: "Masih bisa diganti sampai pertanyaan dikunci.",
  locked: "Pertanyaan sudah dikunci.",
  lockedNext: "Hasilnya segera tampil di layar depan.",
  noAnswer: "Anda tidak menjawab pertanyaan ini.",
  results: "Hasil",
  sending: "Terkirim, menunggu tersimpan …",
  saved: "Tersimpan ✓",
  keptHere: "Menunggu sambungan. Jawaban Anda dikirim otomatis.",
  connecting: "Menunggu sambungan …",
  connected: "Tersambung",
  yours: "Jawaban Anda",
  right: "Jawaban tepat",
  votes: "suara",
  plainOffer: "Tidak tersambung juga? Buka versi sederhana",
  reload: "Muat ulang",
  plainHint: "Halaman ini memuat ulang sendiri tiap 10 detik.",
  scriptOffer: "Kembali ke versi lengkap",
  joinTitle: "Ikut menjawab",
  joinHint: "Ketik kode yang tampil di layar depan.",
  code: "Kode",
  join: "Gabung",
  wrongCode: "Kode itu tidak cocok. Periksa lagi di layar depan, lalu ketik ulang.",
  tooManyCodes: "Terlalu banyak percobaan dari jaringan ini. Tunggu beberapa menit, atau pindai kode QR.",
  notFound: "Halaman ini tidak ada. Pindai kode QR di layar depan, atau ketik kodenya.",
  notSaved: "Jawaban belum tersimpan. Ketuk sekali lagi; jawaban Anda tetap dihitung satu.",
  refused: {
    versi: "Halaman ini sudah lama. Muat ulang dulu, ya.",
    terkunci: "Pertanyaan ini sudah dikunci, jadi jawaban yang baru tidak masuk.",
    "pertanyaan-lama": "Pertanyaannya sudah berganti. Silakan jawab yang sekarang.",
    pilihan: "Pilihan itu tidak ada lagi. Silakan pilih yang lain.",
    penuh: "Sedang ramai sekali. Halaman ini mencoba lagi sendiri.",
    "terlalu-cepat": "Terlalu cepat. Jawaban Anda dikirim lagi sebentar lagi.",
    "gagal-simpan": "Belum bisa disimpan. Jawaban Anda tetap di ponsel ini dan dikirim lagi.",
  },
};
export type PhoneWords = typeof id;

const en: PhoneWords = {
  product: "Bijak",
  anonymous: "Anonymous: no name, employee number or phone number is kept.",
  waiting: "You have joined.",
  waitingNext: "Questions will appear here.",
  choose: "Tap one answer.",
  mayChange: "You may change it until the question is locked.",
  locked: "The question is locked.",
  lockedNext: "The results will be on the big screen soon.",
  noAnswer: "You did not answer this question.",
  results: "Results",
  sending: "Sent, waiting to be saved …",
  saved: "Saved ✓",
  keptHere: "Waiting for a connection. Your answer is sent by itself.",
  connecting: "Waiting for a connection …",
  connected: "Connected",
  yours: "Your answer",
  right: "Right answer",
  votes: "votes",
  plainOffer: "Still no connection? Open the simple version",
  reload: "Load again",
  plainHint: "This page loads itself again every 10 seconds.",
  scriptOffer: "Back to the full version",
  joinTitle: "Join in",
  joinHint: "Type the code shown on the big screen.",
  code: "Code",
  join: "Join",
  wrongCode: "That code does not match. Check the big screen and type it again.",
  tooManyCodes: "Too many attempts from this network. Wait a few minutes, or scan the QR code.",
  notFound: "There is no such page. Scan the QR code on the big screen, or type the code.",
  notSaved: "Your answer is not saved yet. Tap once more; it still counts once.",
  refused: {
    versi: "This page is out of date. Please load it again.",
    terkunci: "This question is locked, so the new answer was not taken.",
    "pertanyaan-lama": "The question has changed. Please answer the one shown now.",
    pilihan: "That option is gone. Please choose another.",
    penuh: "Very busy right now. This page tries again by itself.",
    "terlalu-cepat": "Too fast. Your answer is sent again in a moment.",
    "gagal-simpan": "It could not be saved yet. Your answer stays on this phone and is sent again.",
  },
};

export function phoneWords(language: Language): PhoneWords {
  return language === "en" ? en : id;
}

const numbers = { id: ".", en: "," };

/** A count with the language's thousands: 1.234 or 1,234. */
export function formatCount(count: number, language: Language): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, numbers[language]);
}
