import type { Check } from "../rules/format.ts";
import { inBoth } from "./catalogue.ts";
import { dayWords } from "./dates.ts";

type Levels = Record<Check["tingkat"], string>;

/** Words of the page on rules, in the language of whoever shows it. */
export const ruleWords = inBoth({
  id: {
    open: "Aturan",
    fromHome: "Aturan dan seberapa akurat",
    back: "Kembali",
    title: "Aturan",
    accuracy: "Seberapa akurat?",
    loading: "Paket aturan sedang dibaca…",
    running: "Contoh sedang diuji…",
    search: "Cari aturan, id, atau kata",
    nothing: "Tidak ada aturan yang memuat kata itu.",
    overview: "Semua paket",
    allowed: "Yang tetap boleh",
    allowedLead:
      "Berpendapat, mengkritik dengan sopan, dan bercerita tetap boleh. Catatan ini tampil di samping temuan, dengan tempat bertanya atau melapor. Tidak pernah memberatkan postingan.",
    openFolder: "Buka folder aturan kantor",
    office: "aturan kantor",
    lexicon: "kamus kata",
    owner: "Pemilik",
    reviewed: "Ditinjau",
    version: "Versi",
    nobody: "belum disebut",
    never: "belum disebut",
    rulesIn: (rules: number, checks: number) => `${rules} aturan, ${checks} pemeriksaan`,
    wordsIn: (classes: number, lemmas: string) => `${classes} kelas kata, ${lemmas} kata dasar`,
    passed: (count: string) => `${count} contoh hijau`,
    failed: (count: number) => `${count} merah`,
    gaps: (count: number) => `${count} celah diketahui`,
    unread: (count: number) => `${count} tidak terbaca`,
    problems: (count: number) => `${count} bagian tidak terbaca; sisanya tetap bekerja`,
    off: "dimatikan",
    offCount: (count: number) => `${count} dimatikan`,
    on: "menyala",
    verified: (date: string, by: string | null) =>
      `diperiksa ${dayWords(date, "id")}${by === null ? "" : ` oleh ${by}`}`,
    unverified: "belum diperiksa",
    basis: {
      change: "Ubah dasar",
      lead: "Isi menurut naskah yang Anda baca sendiri. Tersimpan di dasar.yaml dalam folder aturan kantor; paket bawaan tidak berubah.",
      clause: "Bunyi butir",
      status: "Status",
      verified: "Diperiksa tanggal",
      by: "Diperiksa oleh (unit atau jabatan)",
      every: (source: string) => `Berlaku untuk semua aturan yang memakai ${source}`,
      save: "Simpan",
      cancel: "Batal",
    },
    election: (level: string) => `masa pemilu: ${level}`,
    onlyElection: "hanya masa pemilu",
    safer: "Bisa ditulis begini",
    lead: "Aturan adalah berkas yang bisa dibaca, diubah, dan diuji siapa saja. Tiap pemeriksaan membawa contohnya sendiri, dan contoh itu diuji ulang setiap kali halaman ini dibuka atau berkasnya disimpan.",
    officeLead:
      "Kantor Anda dapat menambah aturannya sendiri. Simpan berkas paket di folder ini; hasilnya tampil di sini dalam sedetik.",
    natures: { larangan: "larangan", anjuran: "anjuran", tambahan: "tambahan" },
    levels: {
      info: "Catatan",
      tinjau: "Perlu ditinjau",
      peringatan: "Peringatan",
      berat: "Serius",
    } satisfies Levels,
    /** A share would sound like a measured truth. */
    strength: (confidence: number): string =>
      confidence >= 0.8 ? "petunjuk kuat" : confidence >= 0.5 ? "petunjuk sedang" : "petunjuk lemah",
    examples: { kena: "harus kena", lolos: "harus lolos", belum: "belum bisa" },
    fields: { account: "akun", display: "nama", photo: "foto", text: "teks" },
    nowFound: "Celah ini sekarang sudah tertutup.",
  },
  en: {
    open: "Rules",
    fromHome: "Rules, and how accurate they are",
    back: "Back",
    title: "Rules",
    accuracy: "How accurate?",
    loading: "Reading the rule packs…",
    running: "Trying the examples…",
    search: "Find a rule, an id or a word",
    nothing: "No rule contains that word.",
    overview: "All packs",
    allowed: "What remains allowed",
    allowedLead:
      "Having an opinion, criticising politely and telling your story remain allowed. These notes stand beside the findings and say where to ask or report. They never count against a post.",
    openFolder: "Open the office’s rules folder",
    office: "office rule",
    lexicon: "lexicon",
    owner: "Owner",
    reviewed: "Reviewed",
    version: "Version",
    nobody: "not named yet",
    never: "not yet",
    rulesIn: (rules, checks) => `${rules} rules, ${checks} checks`,
    wordsIn: (classes, lemmas) => `${classes} word classes, ${lemmas} base words`,
    passed: (count) => `${count} examples green`,
    failed: (count) => `${count} red`,
    gaps: (count) => (count === 1 ? "1 known gap" : `${count} known gaps`),
    unread: (count) => `${count} not readable`,
    problems: (count) =>
      count === 1
        ? "1 part cannot be read; the rest still works"
        : `${count} parts cannot be read; the rest still works`,
    off: "off",
    offCount: (count) => `${count} switched off`,
    on: "on",
    verified: (date, by) => `checked ${dayWords(date, "en")}${by === null ? "" : ` by ${by}`}`,
    unverified: "not checked yet",
    basis: {
      change: "Change the basis",
      lead: "Fill in what the text you read yourself says. It is kept in dasar.yaml in the office’s rules folder; the packs that came with Bijak do not change.",
      clause: "What the item says",
      status: "Status",
      verified: "Checked on",
      by: "Checked by (unit or position)",
      every: (source) => `Applies to every rule that rests on ${source}`,
      save: "Save",
      cancel: "Cancel",
    },
    election: (level) => `election period: ${level}`,
    onlyElection: "election period only",
    safer: "It could be written like this",
    lead: "Rules are files that anyone can read, change and test. Each check brings its own examples, and they are tried again whenever this page is opened or a file is saved.",
    officeLead:
      "Your office can add rules of its own. Save a pack in this folder; what it does appears here within a second.",
    natures: { larangan: "forbidden", anjuran: "advised", tambahan: "added" },
    levels: { info: "Note", tinjau: "Needs review", peringatan: "Warning", berat: "Serious" },
    strength: (confidence) =>
      confidence >= 0.8 ? "strong sign" : confidence >= 0.5 ? "fair sign" : "weak sign",
    examples: { kena: "must fire", lolos: "must pass", belum: "not yet" },
    fields: { account: "account", display: "name", photo: "photo", text: "text" },
    nowFound: "This gap is closed now.",
  },
});

/** What an office may enter of a basis; data in its file, and so in the language of the packs. */
export const basisStates = [
  "sesuai naskah",
  "menurut materi sosialisasi",
  "menurut pemberitaan",
  "sudah dicabut",
] as const;
