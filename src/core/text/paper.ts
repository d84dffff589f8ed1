import { inBoth } from "./catalogue.ts";

/** Words on paper, and of the window that asks for it. */
export const paperWords = inBoth({
  id: {
    slide: (number: number, of: number) => `Slide ${number} dari ${of}`,
    minutes: (minutes: number) => `${minutes} menit`,
    noNotes: "Tanpa catatan.",
    script: (title: string) => `Naskah: ${title}`,
    layouts: {
      slides: "Slide, satu per halaman",
      steps: "Slide dengan setiap langkahnya",
      notes: "Slide di atas catatannya (A4)",
      handout: "Lembar bagi hadirin dengan garis tulis (A4)",
      script: "Naskah: catatan saja (A4)",
      public: "Salinan publik, tanpa slide pribadi",
    },
    layout: "Susunan",
    perPage: "Slide per halaman",
    language: "Bahasa",
    languages: { id: "Indonesia", en: "Inggris" },
    export: "Ekspor PDF…",
    cancel: "Batalkan ekspor",
    working: { draw: "Menggambar slide…", print: "Menyusun halaman…", finish: "Merapikan PDF…" },
    done: (file: string, pages: number) => `PDF ${pages} halaman tersimpan di ${file}`,
  },
  en: {
    slide: (number: number, of: number) => `Slide ${number} of ${of}`,
    minutes: (minutes: number) => (minutes === 1 ? "1 minute" : `${minutes} minutes`),
    noNotes: "No notes.",
    script: (title: string) => `Script: ${title}`,
    layouts: {
      slides: "Slides, one to a page",
      steps: "Slides with every step",
      notes: "Slide over its notes (A4)",
      handout: "Handout with lines to write on (A4)",
      script: "Script: the notes alone (A4)",
      public: "Public copy, without private slides",
    },
    layout: "Layout",
    perPage: "Slides to a page",
    language: "Language",
    languages: { id: "Indonesian", en: "English" },
    export: "Export PDF…",
    cancel: "Stop the export",
    working: { draw: "Drawing the slides…", print: "Laying out pages…", finish: "Finishing the PDF…" },
    done: (file: string, pages: number) => `A PDF of ${pages} pages is at ${file}`,
  },
});
