import { inBoth } from "./catalogue.ts";

/** What the disk, the files and the windows do to a session, as sentences on the facilitator's screen. */
export const noticeWords = inBoth({
  id: {
    disk: "Catatan sesi belum bisa ditulis (disk penuh atau terkunci?). Presentasi tetap berjalan; jawaban dari ponsel menunggu dan disimpan begitu ada ruang. Kosongkan ruang disk.",
    deckMoved: (from: string) =>
      `Deck sesi ini tidak ada lagi di ${from}. Deck bawaan Bijak dipakai, mulai dari slide yang sama.`,
    journal: (kept: string) =>
      `Sebagian akhir catatan sesi rusak. Yang utuh sudah dipulihkan dan sesi berjalan terus; bagian rusak disimpan di ${kept}.`,
    profile: (usual: string, folder: string) =>
      `Folder data Bijak tidak bisa ditulisi (${usual}). Sesi ini tetap berjalan dan disimpan sementara di ${folder}; salin dari sana sebelum komputer dimatikan.`,
    settings: {
      lastSound:
        "Berkas pengaturan rusak, jadi pengaturan terakhir yang masih utuh dipakai. Sesi dan slide tidak terpengaruh.",
      defaults: "Berkas pengaturan rusak, jadi pengaturan bawaan dipakai. Sesi dan slide tidak terpengaruh.",
    },
    shippedRules: (files: string) =>
      `Sebagian aturan atau contoh postingan tidak terbaca dan dilewati (${files}). Slide, polling, dan aturan lain tetap berjalan; pasang ulang Bijak untuk memulihkannya.`,
    officeRules: (files: string) =>
      `Sebagian aturan kantor tidak terbaca dan dilewati (${files}). Slide, polling, dan aturan lain tetap berjalan; letak salahnya ada di halaman Aturan.`,
    crash: {
      projector:
        "Layar hadirin berhenti berkali-kali dan kini dibuka lagi setiap sepuluh detik. Jendela pemandu dan sesi tetap berjalan. Kalau berulang pada slide yang sama, lewati slide itu.",
      presenter:
        "Jendela pemandu berhenti berkali-kali dan kini dibuka lagi setiap sepuluh detik. Layar hadirin dan sesi tetap berjalan. Kalau berulang pada slide yang sama, lewati slide itu.",
    },
  },
  en: {
    disk: "The session’s record cannot be written yet (is the disk full or locked?). The talk goes on; answers from phones wait and are saved as soon as there is room. Please free some disk space.",
    deckMoved: (from) =>
      `This session’s deck is no longer at ${from}. The deck that comes with Bijak is used, from the same slide on.`,
    journal: (kept) =>
      `Part of the end of the session’s record is damaged. What was whole has been restored and the session goes on; the damaged part is kept at ${kept}.`,
    profile: (usual, folder) =>
      `Bijak’s data folder cannot be written to (${usual}). This session goes on and is kept in ${folder} for now; copy it from there before the computer is switched off.`,
    settings: {
      lastSound:
        "The settings file is damaged, so the last sound settings are used. Session and slides are not affected.",
      defaults:
        "The settings file is damaged, so the default settings are used. Session and slides are not affected.",
    },
    shippedRules: (files) =>
      `Some rules or sample posts could not be read and were left out (${files}). Slides, polls and the other rules go on; install Bijak again to restore them.`,
    officeRules: (files) =>
      `Some of the office’s rules could not be read and were left out (${files}). Slides, polls and the other rules go on; the Rules page shows where the mistake is.`,
    crash: {
      projector:
        "The hall’s screen stopped several times and is now opened again every ten seconds. This window and the session go on. If it happens at the same slide again, skip that slide.",
      presenter:
        "The facilitator’s window stopped several times and is now opened again every ten seconds. The hall’s screen and the session go on. If it happens at the same slide again, skip that slide.",
    },
  },
});
