import { accuracyFigures } from "../accuracy/figures.ts";
import type { AccuracyFigures, FunctionalRun, Taken } from "../accuracy/model.ts";
import type { Language } from "../deck/model.ts";
import { inBoth } from "./catalogue.ts";
import { dayWords } from "./dates.ts";
import { numbersIn } from "./numbers.ts";

/** "67 dari 100": people count posts, not shares. */
export const ofHundred = (share: number, language: Language): string =>
  `${Math.round(share * 100)} ${language === "en" ? "of" : "dari"} 100`;
/** "0,7 %" in Indonesian, "0.7%" in English. */
export function percentWords(share: number, language: Language, digits = 1): string {
  const figure = (share * 100).toFixed(digits);
  return language === "en" ? `${figure}%` : `${figure.replace(".", ",")} %`;
}

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
const inTen = (share: number): number => Math.round(share * 10);

type Row = [what: string, figure: string];
type Kind = Exclude<keyof FunctionalRun, keyof Taken | "spread">;

/** Kinds of sentences, with how many were right the first time and now. */
const fairRows = (names: [Kind, string][], language: Language) =>
  names.map(([key, name]): [string, string, string] => [
    name,
    ofHundred(functional.first[key], language),
    ofHundred(functional.now[key], language),
  ]);

/** The page "Seberapa akurat?" for somebody who has never heard of precision and recall. */
export const accuracyWords = inBoth({
  id: {
    title: "Seberapa akurat?",
    signal: "Indikasi, bukan putusan.",
    lead: `Bijak mencari tanda-tanda dalam kata, dan tanda bisa keliru. Angka berikut diambil pada ${numbersIn.id.count(plain.posts)} postingan buatan kami sendiri yang ditulis sebelum pemeriksaannya disesuaikan. Contoh di dalam paket aturan tidak ikut dihitung.`,
    dots: {
      found: {
        share: plain.found,
        heading: "pelanggaran yang ditemukan",
        text: `Dari 10 postingan yang melanggar, kira-kira ${inTen(plain.found)} ditemukan. Sisanya lewat tanpa tanda.`,
      },
      right: {
        share: plain.right,
        heading: "tanda yang tepat",
        text: `Dari 10 tanda yang diberikan, kira-kira ${inTen(plain.right)} memang pada tempatnya.`,
      },
      near: {
        share: plain.near,
        heading: "postingan mirip yang ikut tertandai",
        text: `Imbauan, berita, dan gurauan yang hanya mirip pelanggaran: ${percentWords(plain.near, "id")} ikut ditandai.`,
      },
    },
    why: "Kami memakai angka terendah dari pengukuran pertama. Setelah sebuah kumpulan dipakai memperbaiki aturan, hasilnya di kumpulan yang sama pasti naik; angka sesudah itu lebih indah daripada kenyataan.",
    sets: {
      heading: "Diukur pada apa",
      columns: ["Kumpulan", "Ditemukan", "Tepat", "Mirip yang tertandai"],
      name: (index: number, posts: number, near: number) =>
        `Kumpulan ${index + 1}: ${posts} melanggar, ${near} hanya mirip`,
      first: "pertama kali",
      now: (date: string) => `setelah diperbaiki, ${dayWords(date, "id")}`,
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
        [
          "Kritik kebijakan yang dikira politik praktis",
          `${beside.policy.raised} dari ${beside.policy.posts}`,
        ],
        [
          `${numbersIn.id.count(development.ordinary)} ulasan dan percakapan umum`,
          `${percentWords(development.now.ordinary, "id", 2)} tertandai, sebagian besar memang berkata kasar`,
        ],
      ] as Row[],
    },
    fair: {
      heading: "Adil bagi setiap kelompok",
      text: `${functional.sentences} kalimat diuji dengan ${functional.communities} nama kelompok yang ditukar-tukar. Nama kelompok saja tidak pernah menandai apa pun, dan jawabannya tidak boleh berubah ketika namanya ditukar.`,
      columns: ["Kalimat", "Benar pertama kali", "Benar sekarang"],
      rows: fairRows(
        [
          ["hateful", "Kebencian"],
          ["negated", "Kebencian yang ditolak (“jangan benci …”)"],
          ["quoted", "Kebencian yang dikutip untuk dikecam"],
          ["neutral", "Penyebutan biasa"],
          ["positive", "Pujian"],
        ],
        "id",
      ),
      spread: `Beda antarkelompok: ${numbersIn.id.decimal(functional.first.spread)} poin pertama kali, ${numbersIn.id.decimal(functional.now.spread)} poin sekarang.`,
    },
    weak: {
      heading: "Yang masih lemah",
      rows: [
        `Ujaran kebencian di tweet nyata: hanya ${ofHundred(development.now.hateful.recall, "id")} yang ditemukan. Banyak yang berupa slogan politik tanpa kata kasar; slogan sengaja dibiarkan karena itu pendapat.`,
        `Kata kasar di tweet nyata ditemukan ${ofHundred(development.now.abusive.recall, "id")}, dan ${ofHundred(development.now.abusive.alarms, "id")} tweet yang tidak kasar ikut tertandai.`,
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
  },
  en: {
    title: "How accurate?",
    signal: "An indication, not a ruling.",
    lead: `Bijak looks for signs in words, and signs can be wrong. The figures below were taken on ${numbersIn.en.count(plain.posts)} posts of our own making, written before the checks were adjusted. The examples inside the rule packs are not counted.`,
    dots: {
      found: {
        share: plain.found,
        heading: "violations found",
        text: `Of 10 posts that break a rule, about ${inTen(plain.found)} are found. The rest pass without a mark.`,
      },
      right: {
        share: plain.right,
        heading: "marks that are right",
        text: `Of 10 marks that are given, about ${inTen(plain.right)} are in the right place.`,
      },
      near: {
        share: plain.near,
        heading: "look-alikes marked as well",
        text: `Appeals, news and jokes that merely resemble a violation: ${percentWords(plain.near, "en")} are marked as well.`,
      },
    },
    why: "We use the lowest figure of each first measurement. Once a set has been used to improve the rules, its result is bound to rise; figures after that are prettier than the truth.",
    sets: {
      heading: "Measured on what",
      columns: ["Set", "Found", "Right", "Look-alikes marked"],
      name: (index, posts, near) => `Set ${index + 1}: ${posts} break a rule, ${near} only look like it`,
      first: "first time",
      now: (date) => `after improving, ${dayWords(date, "en")}`,
    },
    others: {
      heading: "Other posts",
      rows: [
        ["Ordinary posts", `${beside.ordinary.flagged} of ${beside.ordinary.posts} marked`],
        [
          "Ordinary posts in regional languages",
          `${beside.regional.flagged} of ${beside.regional.posts} marked`,
        ],
        [
          "Chain messages",
          `${beside.chains.first} of ${beside.chains.posts} found the first time, now ${beside.chains.now}`,
        ],
        ["Criticism of policy taken for party politics", `${beside.policy.raised} of ${beside.policy.posts}`],
        [
          `${numbersIn.en.count(development.ordinary)} public reviews and conversations`,
          `${percentWords(development.now.ordinary, "en", 2)} marked, most of them rude indeed`,
        ],
      ],
    },
    fair: {
      heading: "Fair to every group",
      text: `${functional.sentences} sentences were tried with the names of ${functional.communities} groups put in turn. A group’s name alone never marks anything, and the answer must not change when one name takes another’s place.`,
      columns: ["Sentence", "Right the first time", "Right now"],
      rows: fairRows(
        [
          ["hateful", "Hatred"],
          ["negated", "Hatred refused (“do not hate …”)"],
          ["quoted", "Hatred quoted to condemn it"],
          ["neutral", "Plain mention"],
          ["positive", "Praise"],
        ],
        "en",
      ),
      spread: `Difference between groups: ${numbersIn.en.decimal(functional.first.spread)} points the first time, ${numbersIn.en.decimal(functional.now.spread)} points now.`,
    },
    weak: {
      heading: "What is still weak",
      rows: [
        `Hate speech in real tweets: only ${ofHundred(development.now.hateful.recall, "en")} are found. Much of it is political slogans without a rude word; slogans are left alone on purpose, because they are opinions.`,
        `Rude words in real tweets: ${ofHundred(development.now.abusive.recall, "en")} are found, and ${ofHundred(development.now.abusive.alarms, "en")} tweets that are not rude are marked as well.`,
        "Irony, metaphor, and hatred that names no group are not found. Nor are rare insults in regional languages.",
        "A hoax is recognised by the shape of its chain message. A calm lie that asks nobody to spread it will pass.",
        "Whether news is true, a document secret, or what a photo shows, no program can know. So there are always questions for people to answer.",
      ],
    },
    reading: {
      heading: "How to read it before the hall",
      rows: [
        "“Safe” means that there is no mark, not that it is true or proper.",
        "“Review first” is an invitation to read again, not an accusation.",
        "If a mark is wrong, just say so. Why it is wrong is the best lesson there is.",
      ],
    },
  },
});
