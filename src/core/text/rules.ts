import type { Check } from "../rules/format.ts";

/** Words of the page on rules, in the language of whoever shows it. */
export const ruleWords = {
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
    `diperiksa ${dayWords(date)}${by === null ? "" : ` oleh ${by}`}`,
  unverified: "belum diperiksa",
  basis: {
    change: "Ubah dasar",
    lead: "Isi menurut naskah yang Anda baca sendiri. Tersimpan di dasar.yaml dalam folder aturan kantor; paket bawaan tidak berubah.",
    clause: "Bunyi butir",
    status: "Status",
    states: ["sesuai naskah", "menurut materi sosialisasi", "menurut pemberitaan", "sudah dicabut"],
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
  natures: {
    larangan: "larangan",
    anjuran: "anjuran",
    tambahan: "tambahan",
  },
  levels: {
    info: "Catatan",
    tinjau: "Perlu ditinjau",
    peringatan: "Peringatan",
    berat: "Serius",
  } satisfies Record<Check["tingkat"], string>,
  examples: {
    kena: "harus kena",
    lolos: "harus lolos",
    belum: "belum bisa",
  },
  fields: { account: "akun", display: "nama", photo: "foto", text: "teks" },
  nowFound: "Celah ini sekarang sudah tertutup.",
};

const monthNames =
  "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");

/** "2026-11-22" as people write it: 22 November 2026. What is no date stays as it is. */
export function dayWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? [];
  const name = monthNames[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year ?? ""}`;
}

/** "petunjuk kuat": a share would sound like a measured truth. */
export function strengthOf(confidence: number): string {
  if (confidence >= 0.8) return "petunjuk kuat";
  return confidence >= 0.5 ? "petunjuk sedang" : "petunjuk lemah";
}
