import type { Language } from "../../core/deck/model.ts";

/** What stands between hours and minutes: Indonesian writes clock times with a point. */
const marks = { id: ".", en: ":" } as const;

/** `1.05.09` past an hour, else `05.09`. */
export function duration(milliseconds: number, language: Language = "id"): string {
  const mark = marks[language];
  const seconds = Math.floor(Math.abs(milliseconds) / 1_000);
  const pad = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3_600);
  const rest = `${pad(Math.floor(seconds / 60) % 60)}${mark}${pad(seconds % 60)}`;
  return `${milliseconds < 0 && seconds > 0 ? "-" : ""}${hours > 0 ? `${hours}${mark}` : ""}${rest}`;
}

export function clockTime(date: Date, language: Language = "id"): string {
  return `${String(date.getHours()).padStart(2, "0")}${marks[language]}${String(date.getMinutes()).padStart(2, "0")}`;
}

/** Minutes the plan gives to everything before this slide; `passed` is not in the plan. */
export function plannedBefore(
  slides: { id: string; minutes: number }[],
  slide: string,
  passed: readonly string[],
): number {
  let minutes = 0;
  for (const each of slides) {
    if (each.id === slide) break;
    if (!passed.includes(each.id)) minutes += each.minutes;
  }
  return minutes;
}
