import type { Language } from "../deck/model.ts";

const monthNames: Readonly<Record<Language, string[]>> = {
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** "2026-11-22" as people write it: 22 November 2026. What is no date stays as it is. */
export function dayWords(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? [];
  const name = monthNames[language][Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year ?? ""}`;
}
