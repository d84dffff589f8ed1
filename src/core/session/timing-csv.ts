import type { Language } from "../deck/model.ts";
import { timingWords } from "../text/timing.ts";
import type { Timing } from "./timing.ts";

/**
 * Rows for a spreadsheet, minutes with one decimal: semicolons and a decimal comma in Indonesian, as the spreadsheets
 * there expect, commas and a point in English.
 */
export function timingCsv({ slides, planned, spent }: Timing, language: Language): string {
  const words = timingWords[language];
  const [between, point] = language === "id" ? [";", ","] : [",", "."];
  const minutes = (milliseconds: number) => (milliseconds / 60_000).toFixed(1).replace(".", point);
  const row = (number: string, title: string, plan: number, took: number) =>
    [number, title, minutes(plan), minutes(took), minutes(took - plan)].map(cell).join(between);
  return [
    words.columns.map(cell).join(between),
    ...slides.map((slide) => row(String(slide.number), slide.title, slide.planned, slide.spent)),
    row("", words.total, planned, spent),
  ]
    .map((line) => `${line}\r\n`)
    .join("");
}

/** Quoted, and never a formula: a spreadsheet runs what begins like one. */
function cell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?![\d.,]+$)/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
