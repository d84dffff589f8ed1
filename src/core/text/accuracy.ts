import { accuracyFigures } from "../accuracy/figures.ts";
import type { AccuracyFigures } from "../accuracy/model.ts";
import { dayWords } from "./rules.ts";

/** "67 dari 100": people count posts, not shares. */
export const ofHundred = (share: number): string => `${Math.round(share * 100)} dari 100`;
/** "0,7 %", as it is written in Indonesian. */
export const percentWords = (share: number, digits = 1): string =>
  `${(share * 100).toFixed(digits).replace(".", ",")} %`;

/** What the first runs, on posts the rules had never seen, say at their least flattering. */
export function plainly({ heldOut }: AccuracyFigures) {
  const runs = heldOut.map((set) => set.first);
  return {
    found: Math.min(...runs.map((run) => run.recall)),
    right: Math.min(...runs.map((run) => run.precision)),
    near: Math.max(...runs.map((run) => run.nearFlagged)),
    posts: heldOut.reduce((sum, set) => sum + set.posts + set.near, 0),
    taken:
      heldOut
        .map((set) => set.now.date)
        .toSorted()
        .at(-1) ?? "",
  };
}

const { development, functional, beside } = accuracyFigures;
const plain = plainly(accuracyFigures);

/** The page "Seberapa akurat?" for somebody who has never heard of precision and recall. */
export const accuracyWords = {
  title: "Seberapa akurat?",
  signal: "Indikasi, bukan putusan.",
  lead: `Bijak mencari tanda-tanda dalam kata, dan tanda bisa keliru. Angka berikut diambil pada ${plain.posts} postingan buatan kami sendiri yang ditulis sebelum pemeriksaannya disesuaikan. Contoh di dalam paket aturan tidak ikut dihitung.`,
  dots: {
    found: {
      share: plain.found,
      heading: "pelanggaran yang ditemukan",
      text: `Dari 10 postingan yang melanggar, kira-kira ${Math.round(plain.found * 10)} ditemukan. Sisanya lewat tanpa tanda.`,
    },
    right: {
      share: plain.right,
      heading: "tanda yang tepat",
      text: `Dari 10 tanda yang diberikan, kira-kira ${Math.round(plain.right * 10)} memang pada tempatnya.`,
    },
    near: {
      share: plain.near,
      heading: "postingan mirip yang ikut tertandai",
      text: `Imbauan, berita, dan gurauan yang hanya mirip pelanggaran: ${percentWords(plain.near)} ikut ditandai.`,
    },
  },
  why: "Kami memakai angka terendah dari pengukuran pertama. Setelah sebuah kumpulan dipakai memperbaiki aturan, hasilnya di kumpulan yang sama pasti naik; angka sesudah itu lebih indah daripada kenyataan.",
  sets: {
    heading: "Diukur pada apa",
    columns: ["Kumpulan", "Ditemukan", "Tepat", "Mirip yang tertandai"],
    name: (index: number, posts: number, near: number) =>
      `Kumpulan ${index + 1}: ${posts} melanggar, ${near} hanya mirip`,
    first: "pertama kali",
    now: (date: string) => `setelah diperbaiki, ${dayWords(date)}`,
  },
  others: {
    heading: "Postingan lain",
    rows: [
      ["Postingan biasa", `${beside.ordinary.flagged} dari ${beside.ordinary.posts} tertandai`],
      [
        "Postingan biasa dalam bahasa daerah",
        `${beside.regional.flagged} dari ${beside.regional.posts} tertandai`,
      ],
      [
        "Pesan berantai",
        `${beside.chains.first} dari ${beside.chains.posts} ditemukan pertama kali, kini ${beside.chains.now}`,
      ],
      ["Kritik kebijakan yang dikira politik praktis", `${beside.policy.raised} dari ${beside.policy.posts}`],
      [
        `${development.ordinary.toLocaleString("id-ID")} ulasan dan percakapan umum`,
        `${percentWords(development.now.ordinary, 2)} tertandai, sebagian besar memang berkata kasar`,
      ],
    ] as [string, string][],
  },
  fair: {
    heading: "Adil bagi setiap kelompok",
    text: `${functional.sentences} kalimat diuji dengan ${functional.communities} nama kelompok yang ditukar-tukar. Nama kelompok saja tidak pernah menandai apa pun, dan jawabannya tidak boleh berubah ketika namanya ditukar.`,
    columns: ["Kalimat", "Benar pertama kali", "Benar sekarang"],
    rows: (
      [
        ["hateful", "Kebencian"],
        ["negated", "Kebencian yang ditolak (“jangan benci …”)"],
        ["quoted", "Kebencian yang dikutip untuk dikecam"],
        ["neutral", "Penyebutan biasa"],
        ["positive", "Pujian"],
      ] as const
    ).map(([key, name]): [string, string, string] => [
      name,
      ofHundred(functional.first[key]),
      ofHundred(functional.now[key]),
    ]),
    spread: `Beda antarkelompok: ${functional.first.spread.toLocaleString("id-ID")} poin pertama kali, ${functional.now.spread.toLocaleString("id-ID")} poin sekarang.`,
  },
  weak: {
    heading: "Yang masih lemah",
    rows: [
      `Ujaran kebencian di tweet nyata: hanya ${ofHundred(development.now.hateful.recall)} yang ditemukan. Banyak yang berupa slogan politik tanpa kata kasar; slogan sengaja dibiarkan karena itu pendapat.`,
      `Kata kasar di tweet nyata ditemukan ${ofHundred(development.now.abusive.recall)}, dan ${ofHundred(development.now.abusive.alarms)} tweet yang tidak kasar ikut tertandai.`,
      "Sindiran, kiasan, dan kebencian yang tidak menyebut kelompok tidak ditemukan. Begitu pula makian bahasa daerah yang jarang.",
      "Hoaks dikenali dari bentuk pesan berantainya. Cerita bohong yang tenang dan tidak mengajak menyebarkan akan lewat.",
      "Benar tidaknya kabar, rahasia tidaknya dokumen, dan isi foto tidak bisa diketahui program mana pun. Karena itu selalu ada pertanyaan yang dijawab orang.",
    ],
  },
  reading: {
    heading: "Cara membacanya di depan hadirin",
    rows: [
      "“Aman” berarti tidak ada tanda, bukan berarti benar atau pantas.",
      "“Tinjau dulu” adalah ajakan membaca ulang, bukan tuduhan.",
      "Bila tandanya keliru, katakan saja. Alasan mengapa keliru adalah pelajaran terbaik.",
    ],
  },
};
