import { inBoth } from "./catalogue.ts";

/** By the code the system gives. */
const diskInIndonesian: Record<string, string> = {
  ENOSPC: "disk penuh",
  EROFS: "folder datanya hanya bisa dibaca",
  EACCES: "folder datanya tidak boleh ditulisi akun ini",
  EPERM: "folder datanya tidak boleh ditulisi akun ini",
  EIO: "penyimpanannya bermasalah",
};

/** Why what was asked of a session was not done. */
export const outcomeWords = inBoth({
  id: {
    noSession: "Belum ada sesi. Mulai sesi dari halaman depan.",
    first: "Ini slide pertama.",
    last: "Ini slide terakhir.",
    notStarted: "Sesi baru belum bisa dimulai",
    notResumed: "Sesi itu belum bisa dilanjutkan",
    stillWaiting:
      "Catatan sesi itu masih menunggu ruang disk, dan Bijak terus mencoba menyimpannya. Kosongkan ruang disk, lalu lanjutkan lagi.",
    keptSession:
      "Catatan sesi itu tetap disimpan: kembalikan deck-nya ke tempat semula, lalu lanjutkan lagi.",
    keptDeck: "Yang tampil tetap deck terakhir yang baik.",
    notUsed: (where: string, line: number, why: string) =>
      `Simpanan terakhir belum dipakai. ${where} baris ${line}: ${why}`,
    empty:
      "Catatan sesi itu tidak bisa dibaca lagi. Sesi baru tetap bisa dimulai, dan berkas lamanya disimpan.",
    newer:
      "Sesi itu disimpan oleh Bijak yang lebih baru, jadi tidak dibuka di sini dan berkasnya tidak diubah. Sesi baru tetap bisa dimulai.",
    refused: (what: string, why: string, code: string) =>
      `${what}: ${why} (${code}). Yang sudah tercatat tidak berubah dan deck tetap terbuka; perbaiki foldernya, lalu coba lagi.`,
    disk: diskInIndonesian,
    unusable: "folder datanya tidak bisa dipakai",
    noSuchPoll: "Pertanyaan itu tidak ada di deck ini.",
    notAsked: (why: string) => `Pertanyaan itu belum bisa diajukan: ${why}.`,
    sameOptions: "ada dua pilihan yang bunyinya sama",
    noOptions: "pilihannya belum ditulis",
    incomplete: "ada yang kurang",
    noPost: "Postingan itu tidak ada di layar hadirin, jadi belum bisa ditanyakan.",
    agreeFirst: "Ponsel akan menampilkan postingan ini. Setujui dulu.",
    pairLater: "Mulai sesi dulu, baru pasangkan perangkat.",
    mostDevices: (most: number) => `Sudah ada ${most} perangkat. Putuskan salah satu dulu.`,
    device: {
      movedOn: "Pertanyaannya sudah berganti. Lihat layar ini sekali lagi.",
      notAllowed: "Perangkat ini tidak boleh melakukan itu.",
      over: "Sesi sudah selesai.",
      gone: "Tulisan itu sudah tidak ada.",
      onlyQuestions: "Hanya pertanyaan dari hadirin yang bisa ditandai terjawab.",
      blank: "Tulisannya kosong. Isi dulu, atau tolak saja.",
    },
    picture: {
      late: "Gambar ini belum selesai dibaca setelah setengah menit, jadi dihentikan. Potong gambarnya sebatas postingan saja. Kolom yang sudah terisi tidak berubah; coba lagi, atau ketik teksnya.",
      died: "Pembaca gambar berhenti di tengah jalan. Kolom yang sudah terisi tidak berubah; coba lagi, atau ketik teksnya.",
      empty:
        "Tidak ada tulisan yang terbaca di gambar ini. Kolom yang sudah terisi tidak berubah; coba lagi, atau ketik teksnya.",
    },
  },
  en: {
    noSession: "There is no session yet. Start one from the home page.",
    first: "This is the first slide.",
    last: "This is the last slide.",
    notStarted: "A new session could not be started yet",
    notResumed: "That session could not be resumed yet",
    stillWaiting:
      "That session’s record is still waiting for disk space, and Bijak keeps trying to save it. Free some disk space, then resume again.",
    keptSession: "That session’s record is kept: put its deck back where it was, then resume again.",
    keptDeck: "The last good deck is still the one shown.",
    notUsed: (where: string, line: number, why: string) =>
      `What was saved last is not used yet. ${where} line ${line}: ${why}`,
    empty:
      "That session’s record can no longer be read. You can still start a new one, and the old file is kept.",
    newer:
      "That session was saved by a newer Bijak, so it is not opened here and its file is not changed. You can still start a new one.",
    refused: (what, why, code) =>
      `${what}: ${why} (${code}). What was recorded has not changed and the deck stays open; mend the folder, then try again.`,
    disk: {
      ENOSPC: "the disk is full",
      EROFS: "the data folder can only be read",
      EACCES: "this account may not write to the data folder",
      EPERM: "this account may not write to the data folder",
      EIO: "the storage has a problem",
    },
    unusable: "the data folder cannot be used",
    noSuchPoll: "That question is not in this deck.",
    notAsked: (why) => `That question cannot be asked yet: ${why}.`,
    sameOptions: "two options say the same",
    noOptions: "its options are not written yet",
    incomplete: "something is missing",
    noPost: "That post is not on the hall’s screen, so it cannot be asked about yet.",
    agreeFirst: "Phones will show this post. Please agree first.",
    pairLater: "Start a session first, then pair a device.",
    mostDevices: (most) => `There are ${most} devices already. Disconnect one first.`,
    device: {
      movedOn: "The question has changed. Look at this screen once more.",
      notAllowed: "This device may not do that.",
      over: "The session is over.",
      gone: "Those words are no longer there.",
      onlyQuestions: "Only questions from the hall can be marked as answered.",
      blank: "There are no words. Fill them in, or decline them.",
    },
    picture: {
      late: "This picture was not read within half a minute, so reading was stopped. Cut it down to the post alone. What is filled in already stays; try again, or type the text.",
      died: "Reading the picture stopped half way. What is filled in already stays; try again, or type the text.",
      empty:
        "No text was found in this picture. What is filled in already stays; try again, or type the text.",
    },
  },
});

export type OutcomeWords = (typeof outcomeWords)["id"];
