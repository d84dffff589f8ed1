import type { structures } from "./format.ts";
import { isDigit } from "./text/chars.ts";

export type Structure = (typeof structures)[number];
export type Place = { start: number; end: number };

export type Digits = Place & { digits: string };

const anyDigit = /[0-9]/;
const glue = /[a-z#/]/;
const separator = /^[ .\-()]{1,2}/;

/** Written in one piece, this many digits are a number of their own, whatever figure stands beside it. */
const ownNumber = 9;

const groupEnd = (text: string, from: number): number => {
  let end = from;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
};

/** Runs of digits joined by single separators, as people write long numbers. */
export function digitRuns(text: string): Digits[] {
  if (!anyDigit.test(text)) return [];
  const runs: Digits[] = [];
  for (let i = 0; i < text.length;) {
    if (!isDigit(text.charCodeAt(i))) {
      i += 1;
      continue;
    }
    let end = groupEnd(text, i);
    // `npwp16 0317…`: only the digits that stick to the word are the word's.
    const isGlued = i > 0 && glue.test(text[i - 1] ?? "");
    if (isGlued) {
      i = end;
      continue;
    }
    let digits = text.slice(i, end);
    while (digits.length < ownNumber * 2) {
      const gap = separator.exec(text.slice(end, end + 2))?.[0].length ?? 0;
      const next = groupEnd(text, end + gap);
      if (gap === 0 || next === end + gap) break;
      const group = text.slice(end + gap, next);
      if (group.length >= ownNumber || (digits.length >= ownNumber && end - i === digits.length)) break;
      digits += group;
      end = next;
    }
    runs.push({ start: text[i - 1] === "+" ? i - 1 : i, end, digits });
    i = end;
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

const digitOf = new Map(
  [
    "nol kosong enol nul zero",
    "satu siji hiji",
    "dua loro duo",
    "tiga telu tilu",
    "empat papat opat",
    "lima limo",
    "enam enem",
    "tujuh pitu",
    "delapan lapan wolu dalapan",
    "sembilan songo sanga salapan",
  ].flatMap((words, digit) => words.split(" ").map((word): [string, string] => [word, String(digit)])),
);
const word = [...digitOf.keys()].join("|");
const anySpoken = new RegExp(`\\b(?:${word})\\b[ ,.-]{1,3}(?:[0-9]|${word})`);
const spokenRun = new RegExp(`\\b(?:${word}|[0-9]+)(?:[ ,.-]{1,3}(?:${word}|[0-9]+)\\b){3,20}`, "g");

/** Mobile numbers with digits written as words, `nol delapan satu 2 …`, as people disguise them. */
function spokenMobiles(text: string): Place[] {
  if (!anySpoken.test(text)) return [];
  return [...text.matchAll(spokenRun)].flatMap((found) => {
    const digits = (found[0].match(/[a-z]+|[0-9]+/g) ?? []).map((part) => digitOf.get(part) ?? part).join("");
    return /[a-z]/.test(found[0]) && mobile.test(digits)
      ? [{ start: found.index, end: found.index + found[0].length }]
      : [];
  });
}

const street =
  /\b(?:jl|jln|jalan|gg|gang|perum|perumahan|komplek|kompleks|blok|dusun)\b\.? ?[a-z0-9 .'-]{2,50}?\b(?:no|nomor|rt|blok)\b\.? ?[a-z]?[0-9]{1,4}[a-z]?(?:[ /,]{0,2}(?:rw)? ?[0-9]{1,3})?/;
/** Written short, a street needs no "no" before its number: `jl. kenanga raya 45`. */
const shortStreet =
  /\b(?:jl|jln|gg)\b\.? ?[a-z][a-z .'-]{2,36} [0-9]{1,4}[a-z]?\b(?! ?(?:km|m|menit|meter|jam)\b)/;
const anyStreet = new RegExp(`${street.source}|${shortStreet.source}`, "g");

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
      return [...runs().filter((run) => mobile.test(run.digits)), ...spokenMobiles(text)];
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
      return [...text.matchAll(anyStreet)].map((found) => ({
        start: found.index,
        end: found.index + found[0].length,
      }));
  }
}
