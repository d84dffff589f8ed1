import type { Language } from "../deck/model.ts";
import { inBoth } from "./catalogue.ts";

/** Every word on the phones' pages, with and without a script. */
const id = {
  product: "Bijak",
  anonymous: "Anonim: tidak ada nama, NIP, atau nomor yang disimpan.",
  named: "Dengan nama: nama Anda tercatat bersama jawaban dan dibaca pemandu, tidak tampil di layar depan.",
  kept: "Yang disimpan: jawaban Anda, di laptop pemandu saja, tidak dikirim ke internet. Gunanya menampilkan hasil dan menyusun laporan kegiatan ini. Disimpan sampai pemandu menghapus sesi ini. Ponsel ini diberi nomor acak supaya jawaban dihitung satu kali. Ingin bertanya, atau ingin jawaban Anda dihapus? Hubungi pemandu di ruangan ini.",
  inside: (address: string) =>
    `Halaman ini terbuka di dalam aplikasi lain. Kalau tertutup sendiri, buka ${address} di Chrome atau Safari, lalu ketik kodenya.`,
  name: "Nama Anda",
  nameFirst: "Isi nama Anda dulu.",
  send: "Kirim",
  sendAgain: "Kirim perubahan",
  skip: "Lewati",
  chooseSome: (min: number, max: number) =>
    min === max ? `Pilih ${min}.` : min === 1 ? `Pilih paling banyak ${max}.` : `Pilih ${min} sampai ${max}.`,
  number: (min: string, max: string) => `Angka dari ${min} sampai ${max}`,
  text: "Jawaban Anda, satu atau dua kalimat",
  word: (number: number) => `Kata ke-${number}`,
  moderated: "Tulisan tampil di layar depan setelah dibaca pemandu, atau bila orang lain menulis yang sama.",
  rounded: "dibulatkan ke kelipatan 3",
  nickname: "Nama panggilan",
  nicknameSend: "Tampilkan nama panggilan saya",
  nicknameNot: "Jangan tampilkan",
  nicknameHint: "Hanya bila Anda masuk tiga teratas, dan setelah dibaca pemandu.",
  nicknameKept: "Nama panggilan yang Anda isi tersimpan bersama jawaban kuis Anda. Tidak wajib.",
  teamHint: "Ketuk tim Anda. Yang tampil nanti rata-rata tim.",
  teamsTold: "Rata-rata jawaban tepat per orang. Yang tampil hanya tim teratas.",
  teamShare: (percent: number) => `${percent}% tepat`,
  postAhead: "Postingannya lihat di layar depan.",
  rank: "Urutkan: yang terpenting di atas.",
  up: (text: string) => `Naikkan ${text}`,
  down: (text: string) => `Turunkan ${text}`,
  ask: "Pertanyaan Anda",
  askSend: "Ajukan",
  asked: "Pertanyaan Anda yang sudah masuk",
  board: "Pertanyaan dari hadirin",
  wanted: "Saya juga ingin tahu",
  answered: "terjawab",
  secondsLeft: (seconds: number) => `Sisa waktu ${seconds} detik`,
  mean: "Rata-rata",
  median: "Nilai tengah",
  skipped: "melewati",
  byHand: "dari hitung tangan",
  place: "peringkat",
  people: "orang",
  score: (right: number, asked: number) =>
    `${right} dari ${asked} kuis Anda jawab tepat. Hanya Anda yang melihat ini.`,
  waiting: "Anda sudah bergabung.",
  waitingNext: "Pertanyaan akan muncul di sini.",
  choose: "Ketuk satu jawaban.",
  mayChange: "Masih bisa diganti sampai dikunci.",
  locked: "Pertanyaan sudah dikunci.",
  lockedNext: "Hasilnya segera tampil di layar depan.",
  noAnswer: "Anda tidak menjawab pertanyaan ini.",
  results: "Hasil",
  sending: "Terkirim, menunggu tersimpan …",
  saved: "Tersimpan ✓",
  keptHere: "Menunggu sambungan. Jawaban Anda dikirim otomatis.",
  connecting: "Menunggu sambungan …",
  nothingShown: "Belum ada yang tampil.",
  yours: "Jawaban Anda",
  right: "Jawaban tepat",
  votes: "suara",
  plainOffer: "Tidak tersambung juga? Buka versi sederhana",
  reload: "Muat ulang",
  movedLink: "Pindah ke alamat baru",
  plainHint: (seconds: number) => `Halaman ini memuat ulang sendiri tiap ${seconds} detik.`,
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
    pilihan: "Jawaban itu tidak cocok dengan pertanyaannya. Periksa lagi, lalu kirim ulang.",
    penuh: "Sedang ramai sekali. Halaman ini mencoba lagi sendiri.",
    "terlalu-cepat": "Terlalu cepat. Jawaban Anda dikirim lagi sebentar lagi.",
    "gagal-simpan": "Belum bisa disimpan. Jawaban Anda tetap di ponsel ini dan dikirim lagi.",
  },
};
export type PhoneWords = typeof id;

const en: PhoneWords = {
  product: "Bijak",
  anonymous: "Anonymous: no name, employee number or phone number is kept.",
  named:
    "With your name: it is kept with your answers and read by the facilitator, not shown on the big screen.",
  kept: "What is kept: your answers, on the facilitator’s laptop only; nothing goes to the internet. They are used to show the results and to report on this event, and are kept until the facilitator deletes this session. This phone is given a random number so that an answer counts once. Questions, or want your answers deleted? Ask the facilitator in this room.",
  inside: (address) =>
    `This page is open inside another app. Should it close by itself, open ${address} in Chrome or Safari and type the code.`,
  name: "Your name",
  nameFirst: "Please fill in your name first.",
  send: "Send",
  sendAgain: "Send the change",
  skip: "Skip",
  chooseSome: (min, max) =>
    min === max ? `Choose ${min}.` : min === 1 ? `Choose at most ${max}.` : `Choose ${min} to ${max}.`,
  number: (min, max) => `A number from ${min} to ${max}`,
  text: "Your answer, a sentence or two",
  word: (number) => `Word ${number}`,
  moderated:
    "Your words reach the big screen after the facilitator reads them, or when somebody else writes the same.",
  rounded: "rounded to multiples of 3",
  nickname: "Nickname",
  nicknameSend: "Show my nickname",
  nicknameNot: "Do not show it",
  nicknameHint: "Only if you are among the top three, and after the facilitator has read it.",
  nicknameKept: "A nickname you give is kept together with your quiz answers. You need not give one.",
  teamHint: "Tap your team. What is shown later is the team’s average.",
  teamsTold: "Right answers a person, on average. Only the leading teams are shown.",
  teamShare: (percent) => `${percent}% right`,
  postAhead: "See the big screen for the post.",
  rank: "Put them in order: the most important first.",
  up: (text) => `Move ${text} up`,
  down: (text) => `Move ${text} down`,
  ask: "Your question",
  askSend: "Ask",
  asked: "Your questions so far",
  board: "Questions from the hall",
  wanted: "I want to know too",
  answered: "answered",
  secondsLeft: (seconds) => `${seconds} seconds left`,
  mean: "Mean",
  median: "Median",
  skipped: "skipped",
  byHand: "from raised hands",
  place: "place",
  people: "people",
  score: (right, asked) => `You got ${right} of ${asked} quizzes right. Only you see this.`,
  waiting: "You have joined.",
  waitingNext: "Questions will appear here.",
  choose: "Tap one answer.",
  mayChange: "You may change it until it is locked.",
  locked: "The question is locked.",
  lockedNext: "The results will be on the big screen soon.",
  noAnswer: "You did not answer this question.",
  results: "Results",
  sending: "Sent, waiting to be saved …",
  saved: "Saved ✓",
  keptHere: "Waiting for a connection. Your answer is sent by itself.",
  connecting: "Waiting for a connection …",
  nothingShown: "Nothing is shown yet.",
  yours: "Your answer",
  right: "Right answer",
  votes: "votes",
  plainOffer: "Still no connection? Open the simple version",
  reload: "Load again",
  movedLink: "Move to the new address",
  plainHint: (seconds) => `This page loads itself again every ${seconds} seconds.`,
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
    pilihan: "That does not fit the question. Please check it and send it again.",
    penuh: "Very busy right now. This page tries again by itself.",
    "terlalu-cepat": "Too fast. Your answer is sent again in a moment.",
    "gagal-simpan": "It could not be saved yet. Your answer stays on this phone and is sent again.",
  },
};

export const phoneCatalogue = inBoth({ id, en });
export const phoneWords = (language: Language): PhoneWords => phoneCatalogue[language];

/** What is kept of who answers this question, said before the first tap; null while nothing is asked. */
export function keptOf(words: PhoneWords, poll: { kind: string; named: boolean } | null): string {
  if (poll?.kind === "podium") return words.nicknameKept;
  return poll?.named === true ? words.named : words.anonymous;
}

const signs = { id: [".", ","], en: [",", "."] } as const;

/** A number with the language's thousands and decimals: 1.234,5 or 1,234.5. */
export function formatCount(count: number, language: Language): string {
  const [whole = "", part] = String(Math.round(count * 100) / 100).split(".");
  const [thousands, decimal] = signs[language];
  return whole.replace(/\B(?=(\d{3})+$)/g, thousands) + (part === undefined ? "" : decimal + part);
}

/** A number as people here type it: 1.000 and 1000 are a thousand, 12,5 and 12.5 are twelve and a half. Null for anything else. */
export function readNumber(typed: string): number | null {
  const text = typed.replace(/\s/g, "");
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text) ? text.replace(/\./g, "") : text;
  return /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(",", ".")) : null;
}
