import { inBoth } from "./catalogue.ts";

const typeIt = {
  id: "Kolom yang sudah terisi tidak berubah; coba gambar lain, atau ketik teksnya.",
  en: "What is filled in already stays; try another picture, or type the text.",
};

/** Words around a pasted screenshot, on the facilitator's screen. */
export const screenshotWords = inBoth({
  id: {
    choose: "Baca tangkapan layar…",
    hint: "Atau tempel gambar (Ctrl+V), atau seret ke sini. Gambarnya tidak keluar dari komputer ini dan tidak tampil ke hadirin.",
    drop: "Lepas gambar di sini",
    reading: (share: number) => `Membaca gambar… ${Math.round(share * 100)} %`,
    cancel: "Batal",
    done: "Teksnya hasil membaca gambar. Periksa dulu sebelum ditampilkan.",
    doubtful: "Kurang jelas terbaca",
    broken: `Gambar ini rusak atau bukan gambar yang dikenal (PNG, JPEG, WebP, GIF, BMP). ${typeIt.id}`,
    large: `Gambar ini terlalu besar: paling besar 40 juta titik dan 30 MB. Potong sebatas postingan saja. ${typeIt.id}`,
    failed: `Gambar belum bisa dibaca. ${typeIt.id}`,
  },
  en: {
    choose: "Read a screenshot…",
    hint: "Or paste a picture (Ctrl+V), or drag it here. The picture does not leave this computer and is not shown to the hall.",
    drop: "Drop the picture here",
    reading: (share) => `Reading the picture… ${Math.round(share * 100)}%`,
    cancel: "Cancel",
    done: "This text was read from a picture. Please check it before you show it.",
    doubtful: "Hard to read",
    broken: `This picture is damaged or of no kind we know (PNG, JPEG, WebP, GIF, BMP). ${typeIt.en}`,
    large: `This picture is too large: at most 40 million pixels and 30 MB. Cut it down to the post alone. ${typeIt.en}`,
    failed: `The picture could not be read yet. ${typeIt.en}`,
  },
});
