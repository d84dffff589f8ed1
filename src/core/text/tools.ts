import { inBoth } from "./catalogue.ts";

type Rows = [keys: string, meaning: string][];

/** What the facilitator points, draws and enlarges with. */
export const toolWords = inBoth({
  id: {
    bar: "Alat bantu layar",
    laser: "Penunjuk",
    spotlight: "Sorot",
    pen: "Pena",
    colour: "Warna pena",
    colours: { gold: "Emas", ink: "Tinta", light: "Terang" },
    undo: "Urungkan",
    clear: "Hapus coretan",
    zoomIn: "Perbesar",
    zoomOut: "Perkecil",
    zoomed: (scale: string) => `${scale}×`,
    captions: "Teks",
    captionModes: { off: "mati", hall: "bahasa hadirin", other: "bahasa lain" },
    nextSentence: "Berikutnya: kalimat teks",
    area: "Slide sekarang; gerakkan tetikus di sini untuk menunjuk atau menggambar",
    keys: [
      ["I   Y", "Penunjuk laser, sorot: ikuti tetikus di pratinjau"],
      ["E", "Pena di pratinjau; coretan disimpan per slide"],
      ["Shift + U   Shift + E", "Urungkan coretan terakhir, hapus semua coretan slide ini"],
      ["]   [   0", "Perbesar, perkecil, kembali ke ukuran semula"],
      ["Shift + → ← ↑ ↓", "Geser penunjuk, sorot, atau bagian yang diperbesar"],
      ["Q", "Teks di bawah layar hadirin: nyalakan, bahasa lain, matikan"],
      ["O", "Semua slide dalam kisi: panah dan Enter untuk melompat"],
    ] as Rows,
  },
  en: {
    bar: "Tools for the screen",
    laser: "Pointer",
    spotlight: "Spotlight",
    pen: "Pen",
    colour: "Colour of the pen",
    colours: { gold: "Gold", ink: "Ink", light: "Light" },
    undo: "Undo",
    clear: "Erase drawing",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    zoomed: (scale) => `${scale}×`,
    captions: "Script",
    captionModes: { off: "off", hall: "the hall’s language", other: "the other language" },
    nextSentence: "Next: a sentence of the script",
    area: "The slide now; move the mouse here to point or draw",
    keys: [
      ["I   Y", "Laser pointer, spotlight: they follow the mouse over the preview"],
      ["E", "Pen on the preview; what is drawn stays with its slide"],
      ["Shift + U   Shift + E", "Undo the last stroke, erase all strokes of this slide"],
      ["]   [   0", "Zoom in, zoom out, back to the whole slide"],
      ["Shift + → ← ↑ ↓", "Move the pointer, the spotlight or the part that is enlarged"],
      ["Q", "Script at the foot of the hall’s screen: on, other language, off"],
      ["O", "All slides in a grid: arrows and Enter to jump"],
    ],
  },
});
