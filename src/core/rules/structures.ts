import type { structures } from "./format.ts";
import { isDigit } from "./text/chars.ts";

export type Structure = (typeof structures)[number];
export type Place = { start: number; end: number };

export type Digits = Place & { digits: string };

const anyDigit = /[0-9]/;

/** Runs of digits joined by single separators, as people write long numbers. */
export function digitRuns(text: string): Digits[] {
  if (!anyDigit.test(text)) return [];
  const runs: Digits[] = [];
  for (let i = 0; i < text.length;) {
    if (!isDigit(text.charCodeAt(i))) {
      i += 1;
      continue;
    }
    let digits = "";
    let end = i;
    for (let j = i; j < text.length && digits.length < 32; j += 1) {
      if (isDigit(text.charCodeAt(j))) {
        digits += text[j];
        end = j + 1;
      } else if (!(/[ .\-()]/.test(text[j] ?? "") && j - end < 2)) break;
    }
    const glued = i > 0 && /[a-z#/]/.test(text[i - 1] ?? "");
    const plus = text[i - 1] === "+";
    if (!glued) runs.push({ start: plus ? i - 1 : i, end, digits });
    i = Math.max(end, i + 1);
  }
  return runs;
}

const number = (digits: string, from: number, to: number): number => Number(digits.slice(from, to));

/** NIK: six digits of place, DDMMYY with 40 added to the day for women, four of sequence. */
export function isNik(digits: string): boolean {
  if (digits.length !== 16) return false;
  const province = number(digits, 0, 2);
  const rawDay = number(digits, 6, 8);
  const day = rawDay > 40 ? rawDay - 40 : rawDay;
  const month = number(digits, 8, 10);
  const length = month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (
    province >= 11 &&
    province <= 97 &&
    day >= 1 &&
    day <= length &&
    month >= 1 &&
    month <= 12 &&
    number(digits, 12, 16) > 0
  );
}

/** Luhn's check, as on payment cards. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    let value = digits.charCodeAt(digits.length - 1 - i) - 48;
    if (i % 2 === 1) value = value > 4 ? value * 2 - 9 : value * 2;
    sum += value;
  }
  return sum % 10 === 0;
}

const npwpWritten = /^\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}$/;
const mobile = /^(?:62|0)8[1-9]\d{7,10}$/;
const mail = /[a-z0-9._%+-]{2,64}@[a-z0-9-]{2,60}\.[a-z]{2,10}(?:\.[a-z]{2,4})?/g;

/** Where a structured number or address stands in a view's text, whose runs of digits `runs` gives. */
export function structuresIn(text: string, runs: () => readonly Digits[], kind: Structure): Place[] {
  switch (kind) {
    case "nik":
      return runs().filter((run) => isNik(run.digits));
    case "npwp":
      return runs().filter(
        (run) =>
          npwpWritten.test(text.slice(run.start, run.end)) ||
          ((run.digits.length === 15 || (run.digits.length === 16 && !isNik(run.digits))) &&
            /npwp/.test(text.slice(Math.max(0, run.start - 40), run.start))),
      );
    case "telepon":
      return runs().filter((run) => mobile.test(run.digits));
    case "kartu":
      return runs().filter(
        (run) =>
          run.digits.length === 16 &&
          /^[3-6]/.test(run.digits) &&
          !isNik(run.digits) &&
          passesLuhn(run.digits),
      );
    case "rekening":
      return runs().filter((run) => run.digits.length >= 9 && run.digits.length <= 16);
    case "surel":
      if (!text.includes("@")) return [];
      return [...text.matchAll(mail)].map((found) => ({
        start: found.index,
        end: found.index + found[0].length,
      }));
    case "alamat":
      return [
        ...text.matchAll(
          /\b(?:jl|jln|jalan|gg|gang|perum|perumahan|komplek|kompleks|blok|dusun)\b\.? [a-z0-9 .'-]{2,50}?\b(?:no|nomor|rt|blok)\b\.? ?[a-z]?[0-9]{1,4}[a-z]?(?:[ /,]{0,2}(?:rw)? ?[0-9]{1,3})?/g,
        ),
      ].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  }
}
