const typeIt = "Kolom yang sudah terisi tidak berubah; coba gambar lain, atau ketik teksnya.";

/** Words around a pasted screenshot, on the facilitator's screen. */
export const screenshotWords = {
  choose: "Baca tangkapan layar…",
  hint: "Atau tempel gambar (Ctrl+V), atau seret ke sini. Gambarnya tidak keluar dari komputer ini dan tidak tampil ke hadirin.",
  drop: "Lepas gambar di sini",
  reading: (share: number) => `Membaca gambar… ${Math.round(share * 100)} %`,
  cancel: "Batal",
  done: "Teksnya hasil membaca gambar. Periksa dulu sebelum ditampilkan.",
  doubtful: "Kurang jelas terbaca",
  broken: `Gambar ini rusak atau bukan gambar yang dikenal (PNG, JPEG, WebP, GIF, BMP). ${typeIt}`,
  large: `Gambar ini terlalu besar: paling besar 40 juta titik dan 30 MB. Potong sebatas postingan saja. ${typeIt}`,
  failed: `Gambar belum bisa dibaca. ${typeIt}`,
};
