/** Words of the facilitator's window about what comes from the hall: moderation, suspicious answers, a post put to its judgement. */
export const audienceWords = {
  unnamed: (count: number) =>
    `${count} di tiga teratas tanpa nama: menolak, belum menjawab, atau belum Anda tampilkan.`,
  more: (count: number) => `${count} lagi menyusul begitu yang ini diputuskan.`,
  moderate: "Baca dulu sebelum tampil",
  unmoderated:
    "Yang ditulis dari dua alamat atau lebih dan tanpa tanda ⚑ tampil sendiri; sisanya tetap menunggu Anda.",
  undo: (count: number) => (count === 1 ? "Urungkan" : `Urungkan ${count} keputusan`),
  putBack: "Kembalikan ke antrean",
  group: "Gabungkan dengan…",
  names: (kind: string, quote: string) => `menyebut orang (${kind}): “${quote}”`,
  suspects: (count: number) => `Suara mencurigakan: ${count}`,
  shared:
    "Banyak orang di sini berbagi satu alamat, jadi satu ponsel yang menjawab berkali-kali sulit dibedakan dari hadirin.",
  why: {
    alamat: (count: number, of: number) => `${of} jawaban dari satu alamat; ${count} melebihi batas wajar.`,
    beruntun: (count: number, of: number) =>
      `${count} dari ${of} jawaban satu alamat datang beruntun dalam sekejap.`,
  },
  takeAway: (count: number) => `Batalkan ${count} suara`,
  giveBack: (count: number) => `Hitung lagi ${count} suara tadi`,
  judge: "Tanyakan ke hadirin",
  judgeLead: "Postingan di layar: aman, tinjau dulu, atau jangan unggah menurut hadirin?",
  judgeSure: "Ponsel akan menampilkan postingan ini.",
  judgeHow:
    "Persis seperti di bawah, dengan yang sudah Anda tutup. Catatan sesi hanya menyimpan jawabannya; isinya hilang saat aplikasi ditutup.",
  judgeYes: "Ya, tampilkan di ponsel",
  judgeNo: "Batal",
};
