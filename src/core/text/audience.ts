import { inBoth } from "./catalogue.ts";

/** Words of the facilitator's window about what comes from the hall: moderation, suspicious answers, a post put to its judgement. */
export const audienceWords = inBoth({
  id: {
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
  },
  en: {
    unnamed: (count) =>
      `${count} of the top three without a name: declined, not answered yet, or not shown by you yet.`,
    more: (count) => `${count} more follow once these are decided.`,
    moderate: "Read before it is shown",
    unmoderated:
      "What was written from two or more addresses and carries no ⚑ appears by itself; the rest still waits for you.",
    undo: (count) => (count === 1 ? "Undo" : `Undo ${count} decisions`),
    putBack: "Put back in the queue",
    group: "Merge with…",
    names: (kind, quote) => `names a person (${kind}): “${quote}”`,
    suspects: (count) => `Suspicious votes: ${count}`,
    shared:
      "Many people here share one address, so one phone answering many times is hard to tell from the audience.",
    why: {
      alamat: (count, of) => `${of} answers from one address; ${count} more than is usual.`,
      beruntun: (count, of) => `${count} of ${of} answers from one address came in one burst.`,
    },
    takeAway: (count) => (count === 1 ? "Leave out 1 vote" : `Leave out ${count} votes`),
    giveBack: (count) => (count === 1 ? "Count that vote again" : `Count those ${count} votes again`),
    judge: "Ask the hall",
    judgeLead: "The post on screen: safe, review first, or do not post, in the hall’s view?",
    judgeSure: "Phones will show this post.",
    judgeHow:
      "Exactly as below, with what you have covered. The session’s record keeps the answers only; the post is gone when the app closes.",
    judgeYes: "Yes, show it on phones",
    judgeNo: "Cancel",
  },
});
