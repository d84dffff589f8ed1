import { inBoth } from "./catalogue.ts";

/** What the app asks and answers outside its pages: the system's dialogs, and why something was not done. */
export const dialogWords = inBoth({
  id: {
    windows: {
      presenter: "Bijak",
      projector: "Bijak: layar hadirin",
      kiosk: "Bijak: kios",
      print: "Bijak: cetak",
    },
    deck: {
      closeFirst: "Tutup sesi ini dulu, baru ganti deck.",
      title: "Pilih deck",
      kind: "Deck Bijak",
      closeBeforeNew: "Tutup sesi ini dulu, baru buat deck baru.",
      newTitle: "Deck baru",
      make: "Buat",
      name: "Nama deck",
      notOurs: "Berkas itu bukan bagian dari deck yang terbuka.",
      notShown: (file: string) => `Berkasnya tidak bisa dibuka dari sini. Letaknya: ${file}`,
    },
    pdf: {
      title: "Ekspor PDF",
      busy: "Ekspor PDF sedang berjalan. Tunggu sampai selesai.",
      notIn: {
        id: "Deck ini tidak punya naskah berbahasa Indonesia (deck.id.md), jadi PDF tidak ditulis.",
        en: "Deck ini tidak punya naskah berbahasa Inggris (deck.en.md) yang berpasangan, jadi PDF tidak ditulis. bijak lint menyebut apa yang kurang.",
      },
      nothingLeft:
        "Semua slide deck ini bertanda pribadi, jadi salinan publiknya kosong. PDF tidak ditulis; susunan lain tetap bisa diekspor.",
      pixels: (slide: string, pixels: number) => `${slide} (${pixels} piksel)`,
      tooMuch: (slides: string) =>
        `Isi slide berikut melebihi halamannya: ${slides}. PDF tidak ditulis. Pendekkan isinya atau bagi menjadi dua slide.`,
      notWritten: (file: string) =>
        `PDF tidak bisa ditulis ke ${file}. Berkas lama, bila ada, tidak berubah. Periksa apakah foldernya penuh, terkunci, atau berkasnya sedang dibuka.`,
    },
    office: {
      readOnly: (folder: string) =>
        `Folder aturan kantor tidak bisa ditulisi (${folder}). Aturan lain tetap berjalan.`,
      notShown: (folder: string) => `Foldernya siap, tetapi tidak bisa dibuka dari sini. Letaknya: ${folder}`,
      brokenBasis:
        "Berkas dasar.yaml milik kantor ini belum terbaca, jadi tidak diubah. Perbaiki dulu bagian yang disebut di Semua paket; aturan lain tetap berjalan.",
      basisReadOnly: (folder: string) =>
        `Folder aturan kantor tidak bisa ditulisi (${folder}), jadi dasar tidak berubah. Aturan lain tetap berjalan.`,
    },
    leaving: {
      unsaved: "Catatan sesi belum tersimpan semua. Tutup Bijak?",
      running: "Sesi masih berjalan. Tutup Bijak?",
      unsavedHow:
        "Disk belum mau menerima langkah-langkah terakhir. Kosongkan ruang disk dulu, maka Bijak menyimpannya sendiri; kalau ditutup sekarang, langkah-langkah itu hilang.",
      runningHow:
        "Layar hadirin ikut tertutup dan ponsel terputus. Sesi ini tersimpan; lain kali bisa dilanjutkan dari halaman depan.",
      stay: "Jangan tutup",
      leave: "Tutup Bijak",
    },
    kiosk: {
      running: "Kios sudah berjalan.",
      wait: (seconds: number) => `Terlalu banyak PIN salah. Coba lagi dalam ${seconds} detik.`,
      wrongPin: "PIN salah. Kios tetap berjalan.",
      elsewhere: "Kios dijalankan tersendiri: npm start -- --kiosk.",
      notRunning: "Kios tidak sedang berjalan.",
    },
    noSuchSession: "Sesi itu tidak ada atau sedang berjalan.",
    settingsNotKept: "Pengaturan berlaku sekarang, tetapi belum bisa disimpan ke disk.",
    sessionFirst: "Mulai sesi dulu, baru buka pintu ponsel.",
  },
  en: {
    windows: {
      presenter: "Bijak",
      projector: "Bijak: the hall’s screen",
      kiosk: "Bijak: kiosk",
      print: "Bijak: print",
    },
    deck: {
      closeFirst: "Close this session first, then change the deck.",
      title: "Choose a deck",
      kind: "Bijak deck",
      closeBeforeNew: "Close this session first, then make a new deck.",
      newTitle: "New deck",
      make: "Make",
      name: "Name of the deck",
      notOurs: "That file is not part of the deck that is open.",
      notShown: (file) => `The file cannot be opened from here. It is at ${file}`,
    },
    pdf: {
      title: "Export PDF",
      busy: "A PDF is being exported already. Please wait until it is done.",
      notIn: {
        id: "This deck has no Indonesian text (deck.id.md), so no PDF was written.",
        en: "This deck has no English text (deck.en.md) to match, so no PDF was written. bijak lint says what is missing.",
      },
      nothingLeft:
        "Every slide of this deck is marked private, so its public copy is empty. No PDF was written; the other layouts can still be exported.",
      pixels: (slide, pixels) => `${slide} (${pixels} pixels)`,
      tooMuch: (slides) =>
        `These slides hold more than their page: ${slides}. No PDF was written. Shorten them, or split each into two.`,
      notWritten: (file) =>
        `The PDF could not be written to ${file}. The old file, if there was one, has not changed. Check whether the folder is full or locked, or the file is open elsewhere.`,
    },
    office: {
      readOnly: (folder) => `The office’s rules folder cannot be written to (${folder}). Other rules go on.`,
      notShown: (folder) => `The folder is ready, but it cannot be opened from here. It is at ${folder}`,
      brokenBasis:
        "The office’s dasar.yaml cannot be read yet, so it was not changed. Mend the part named under All packs first; other rules go on.",
      basisReadOnly: (folder) =>
        `The office’s rules folder cannot be written to (${folder}), so the basis has not changed. Other rules go on.`,
    },
    leaving: {
      unsaved: "The session’s record is not saved to the end. Close Bijak?",
      running: "A session is still running. Close Bijak?",
      unsavedHow:
        "The disk does not take the last steps yet. Free some disk space and Bijak saves them by itself; closed now, those steps are lost.",
      runningHow:
        "The hall’s screen closes too and phones lose their connection. This session is saved; you can resume it from the home page.",
      stay: "Do not close",
      leave: "Close Bijak",
    },
    kiosk: {
      running: "The kiosk is running already.",
      wait: (seconds) => `Too many wrong PINs. Try again in ${seconds} seconds.`,
      wrongPin: "Wrong PIN. The kiosk goes on.",
      elsewhere: "The kiosk is started on its own: npm start -- --kiosk.",
      notRunning: "The kiosk is not running.",
    },
    noSuchSession: "That session does not exist, or it is running.",
    settingsNotKept: "The settings hold now, but they could not be saved to disk yet.",
    sessionFirst: "Start a session first, then open the phones’ door.",
  },
});

export type DialogWords = (typeof dialogWords)["id"];
