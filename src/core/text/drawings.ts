import { inBoth } from "./catalogue.ts";

/** The few words written inside a drawing. What it shows is said by the deck, in its alternative text. */
export const drawingWords = inBoth({
  id: {
    yearsAgo: "3 tahun lalu",
    justNow: "barusan",
    screenshot: "tangkapan layar",
    archive: "arsip",
    found: "hasil pencarian",
    friends: "teman",
    everyone: "siapa saja",
  },
  en: {
    yearsAgo: "3 years ago",
    justNow: "just now",
    screenshot: "screenshot",
    archive: "archive",
    found: "search result",
    friends: "friends",
    everyone: "anyone",
  },
});
